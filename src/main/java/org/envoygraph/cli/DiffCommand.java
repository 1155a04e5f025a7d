package org.envoygraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.envoygraph.export.Difference;
import org.envoygraph.export.ReleaseNotes;
import org.envoygraph.facts.Problems;
import org.envoygraph.store.Patch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how two releases differ, for people or for machines. */
@Command(
        name = "diff",
        description = {
            "Tells how two dumps, projects or revisions differ: for people in Markdown,"
                    + " for machines as RDF Patch.",
            "OLD and NEW are each a folder that 'export' wrote, its file envoygraph.nq,"
                    + " a project's folder, or a git revision of this project."
        },
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
    @Mixin private Workplace workplace;

    @Parameters(index = "0", paramLabel = "OLD", description = "What to compare with.")
    private Path older;

    @Parameters(index = "1", paramLabel = "NEW", description = "What to compare.")
    private Path newer;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "markdown (default) or patch.")
    private String format = "markdown";

    /** What a difference can be written as. */
    static final class Formats extends Choices {
        Formats() {
            super(List.of("markdown", "patch"));
        }
    }

    @Override
    public Integer call() throws IOException {
        if (!new Formats().has(format)) {
            throw workplace.wrongUse("'" + format + "' is no format; use markdown or patch");
        }
        Problems problems = new Problems();
        try (ComparedDump before = dump(older, problems);
                ComparedDump after = dump(newer, problems)) {
            if (!problems.isEmpty()) {
                workplace.tell(problems, "nothing compared");
                return EnvoyGraph.PROBLEMS;
            }
            tell(before.file(), after.file());
            return EnvoyGraph.FINE;
        }
    }

    private ComparedDump dump(Path word, Problems problems) throws IOException {
        return ComparedDump.of(word, workplace.home(), problems)
                .orElseThrow(
                        () ->
                                workplace.wrongUse(
                                        "'"
                                                + word
                                                + "' is no dump, no project's folder and no git"
                                                + " revision; write a dump by 'export'"));
    }

    private void tell(Path before, Path after) throws IOException {
        Difference difference = Difference.between(before, after);
        if (format.equals("markdown")) {
            workplace.out().print(ReleaseNotes.of(difference, before, after));
        } else {
            ByteArrayOutputStream patch = new ByteArrayOutputStream();
            Patch.write(
                    difference.removed(),
                    difference.added(),
                    Difference.sha256(before),
                    Difference.sha256(after),
                    patch);
            workplace.out().print(patch.toString(StandardCharsets.UTF_8));
        }
        workplace.out().flush();
    }
}
