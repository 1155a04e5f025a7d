package org.envoygraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.envoygraph.Build;
import org.envoygraph.export.DumpFormat;
import org.envoygraph.export.Selection;
import org.envoygraph.export.UnknownGraph;
import org.envoygraph.facts.Facts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the graph to files. */
@Command(
        name = "export",
        description =
                "Writes the graph to files, with an index and checksums; always the same bytes.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Mixin private Workplace workplace;

    @Parameters(paramLabel = "DIR", description = "The folder to write to; made if it is missing.")
    private Path folder;

    @Option(
            names = "--graph",
            paramLabel = "NAME",
            description = {
                "Only this graph, such as links, article/kh-2022-12-09 or register; or its IRI.",
                "May be given several times (default: all)."
            })
    private Set<String> graphs = Set.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description =
                    "Only this format: ${COMPLETION-CANDIDATES}. May be given several times"
                            + " (default: all).")
    private Set<String> formats = Set.of();

    @Option(
            names = "--gzip",
            description = "Compress the files of data; each name gets .gz at its end.")
    private boolean gzip;

    /** What {@code --format} takes. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(DumpFormat.values()).map(DumpFormat::ending).iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        Selection selection = new Selection(graphs, chosen(), gzip);
        Optional<Facts> facts = workplace.facts("nothing written");
        if (facts.isEmpty()) {
            return EnvoyGraph.PROBLEMS;
        }
        for (Path file : workplace.slowly(build -> written(build, facts.get(), selection))) {
            workplace.out().println(file);
        }
        return EnvoyGraph.FINE;
    }

    private List<Path> written(Build build, Facts facts, Selection selection) throws IOException {
        try {
            return build.dump(facts, folder, selection);
        } catch (UnknownGraph unknown) {
            throw workplace.wrongUse(unknown.getMessage());
        }
    }

    private Set<DumpFormat> chosen() {
        return formats.stream().map(this::format).collect(Collectors.toSet());
    }

    private DumpFormat format(String name) {
        return Stream.of(DumpFormat.values())
                .filter(format -> format.ending().equals(name))
                .findAny()
                .orElseThrow(
                        () ->
                                workplace.wrongUse(
                                        "'"
                                                + name
                                                + "' is no format; give "
                                                + String.join(", ", new Formats())));
    }
}
