package org.envoygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.envoygraph.TakingIn;
import org.envoygraph.checks.Checks;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.imports.FactLines;
import org.envoygraph.imports.Import;
import org.envoygraph.imports.Joined;
import org.envoygraph.imports.Source;
import org.envoygraph.imports.Tally;
import org.envoygraph.reading.ArticleLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in public data sets. */
@Command(
        name = "import",
        description = {
            "Takes in a public data set: writes what its files say into one named graph, as N-Quads in work/imports.",
            "Without a path it tells how to get the data. 'docs/imports.md' tells what is taken in."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final String ONE_FILE =
            "Give one file of JSON lines, as docs/imports.md tells them.";

    @Mixin private Workplace workplace;

    @Parameters(
            index = "0",
            paramLabel = "SOURCE",
            completionCandidates = Sources.class,
            description = "What to take in: ${COMPLETION-CANDIDATES}.")
    private String name;

    @Parameters(
            index = "1..*",
            paramLabel = "PATH",
            description = "Its files, or folders with them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--out",
            paramLabel = "nq|store",
            completionCandidates = Outputs.class,
            description =
                    "nq (default): write the file; 'build' and 'serve' take it into the store."
                            + " store: do that at once.")
    private String output = "nq";

    /** Where an import goes. */
    static final class Outputs extends Choices {
        Outputs() {
            super(List.of("nq", "store"));
        }
    }

    /** What can be taken in. */
    static final class Sources extends Choices {
        Sources() {
            super(
                    Stream.concat(
                                    Stream.of(Source.values()).map(Source::id),
                                    Stream.of(FactLines.NAME))
                            .toList());
        }
    }

    @Override
    public Integer call() throws IOException {
        if (!new Sources().has(name)) {
            throw workplace.wrongUse(
                    "'%s' is no source; give one of %s".formatted(name, sources()));
        }
        refuseWhatIsMissing();
        if (output.equals("store")) {
            workplace.build().refuseIfInUse();
        }
        Optional<Facts> facts = workplace.facts("nothing taken in");
        if (facts.isEmpty()) {
            return EnvoyGraph.PROBLEMS;
        }
        Problems problems = new Problems();
        TakingIn taking = new TakingIn(workplace.home());
        Tally tally =
                workplace.telling(
                        progress ->
                                taking.take(
                                        name,
                                        facts.get(),
                                        records(facts.get(), problems, progress),
                                        problems));
        if (!problems.isEmpty()) {
            workplace.tell(problems, "nothing taken in");
            return EnvoyGraph.PROBLEMS;
        }
        tell(tally);
        workplace.out().println(taking.file(name));
        workplace.out().flush();
        return stored();
    }

    private void refuseWhatIsMissing() throws IOException {
        if (!new Outputs().has(output)) {
            throw workplace.wrongUse("'%s' is no output; give nq or store".formatted(output));
        }
        if (paths.isEmpty() || isBulk() && paths.size() > 1) {
            throw workplace.wrongUse(missing());
        }
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path + ": is not there. " + missing());
            }
        }
    }

    private int stored() throws IOException {
        if (output.equals("nq")) {
            workplace.progress("'envoygraph build' or 'serve' takes it into the store.");
            return EnvoyGraph.FINE;
        }
        return workplace.buildStore("the imports changed") ? EnvoyGraph.FINE : EnvoyGraph.PROBLEMS;
    }

    private TakingIn.Records records(Facts facts, Problems problems, Consumer<String> progress)
            throws IOException {
        Optional<Source> source = Source.find(name);
        if (source.isPresent()) {
            Import reading = new Import(source.get(), Joined.by(facts), progress);
            return (out, recordDone) -> reading.read(paths, out, recordDone);
        }
        ArticleLines lines = ArticleLines.by(workplace.home().data());
        FactLines reading = new FactLines(lines, Checks::check, facts, progress);
        return (out, recordDone) ->
                reading.read(paths.get(0), out.ofOneRecord(), out, recordDone, problems);
    }

    private static String sources() {
        return String.join(", ", new Sources());
    }

    private boolean isBulk() {
        return name.equals(FactLines.NAME);
    }

    private String missing() {
        return Source.find(name).map(ImportCommand::missing).orElse(ONE_FILE);
    }

    private static String missing(Source source) {
        return "%s comes from %s:%n%n%s%n"
                .formatted(source.title(), source.address(), source.howToGet().indent(2));
    }

    private void tell(Tally tally) {
        PrintWriter out = workplace.out();
        out.printf(
                Locale.ROOT,
                "%s: %,d records read, %,d taken in%n",
                name,
                tally.all(),
                tally.taken());
        tell(out, "repaired", tally.repairs());
        tell(out, "refused", tally.refusals());
        tell(out, "passed over", tally.others());
        tally.notes().forEach(n -> out.printf(Locale.ROOT, "  %,d %s%n", n.number(), n.why()));
    }

    private static void tell(PrintWriter out, String what, List<Tally.Cases> cases) {
        for (Tally.Cases some : cases) {
            String first = some.first().stream().collect(Collectors.joining(", "));
            String more = some.number() > some.first().size() ? ", …" : "";
            out.printf(
                    Locale.ROOT,
                    "  %,d %s: %s (%s%s)%n",
                    some.number(),
                    what,
                    some.why(),
                    first,
                    more);
        }
    }
}
