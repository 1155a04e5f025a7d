package org.envoygraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.envoygraph.queries.RefusedParameters;
import org.envoygraph.queries.Shelf;
import org.envoygraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the accounts of a meeting side by side. */
@Command(
        name = "readouts",
        description = "Shows what each side's account of a meeting contains and leaves out.",
        mixinStandardHelpOptions = true)
final class ReadoutsCommand implements Callable<Integer> {
    @Mixin private Workplace workplace;

    @Parameters(
            index = "0",
            paramLabel = "MEETING",
            description = "The meeting, such as kim-liu-2021-07-06.")
    private String meeting;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "text (default), markdown, csv or json.")
    private String format = "text";

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            description =
                    "Only what this article or collection of articles tells, such as five-articles.")
    private Optional<String> scope = Optional.empty();

    /** What the table can be written as. */
    static final class Formats extends Choices {
        Formats() {
            super(List.of("text", "markdown", "csv", "json"));
        }
    }

    @Override
    public Integer call() throws IOException {
        if (!new Formats().has(format)) {
            throw workplace.wrongUse(
                    "'" + format + "' is no format; give text, markdown, csv or json");
        }
        Optional<Shelf> shelf = workplace.shelf();
        Optional<Store> store = shelf.isPresent() ? workplace.store() : Optional.empty();
        if (store.isEmpty()) {
            return EnvoyGraph.PROBLEMS;
        }
        try (Store open = store.get()) {
            BothSides both =
                    BothSides.of(meeting, scope, shelf.get(), open.dataset().asDatasetGraph());
            workplace.out().print(written(new ReadoutsPage(both)));
            workplace.out().flush();
            return EnvoyGraph.FINE;
        } catch (RefusedParameters refused) {
            throw workplace.wrongUse(String.join("\n", refused.messages()));
        }
    }

    private String written(ReadoutsPage page) throws IOException {
        return switch (format) {
            case "markdown" -> page.markdown();
            case "csv" -> page.csv();
            case "json" -> page.json();
            default -> page.text(workplace.width());
        };
    }
}
