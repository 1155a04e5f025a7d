package org.envoygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the stored queries. */
@Command(
        name = "queries",
        description = "Lists the stored queries, each with its question.",
        mixinStandardHelpOptions = true)
final class QueriesCommand implements Callable<Integer> {
    @Mixin private Workplace workplace;

    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = "Only queries whose name, question or tags hold every word.")
    private List<String> words = List.of();

    @Override
    public Integer call() throws IOException {
        Optional<Shelf> shelf = workplace.shelf();
        if (shelf.isEmpty()) {
            return EnvoyGraph.PROBLEMS;
        }
        List<StoredQuery> found = shelf.get().queries().stream().filter(this::matches).toList();
        PrintWriter out = workplace.out();
        int width = found.stream().mapToInt(q -> q.name().length()).max().orElse(0);
        for (StoredQuery query : found) {
            out.printf("%-" + width + "s  %s%n", query.name(), query.summary());
        }
        out.flush();
        if (found.isEmpty()) {
            workplace.err().println("No stored query has " + String.join(" and ", words) + ".");
            return EnvoyGraph.PROBLEMS;
        }
        workplace.err().println("'envoygraph query NAME --help' tells a query's parameters.");
        return EnvoyGraph.FINE;
    }

    private boolean matches(StoredQuery query) {
        String text = query.name() + " " + query.summary() + " " + String.join(" ", query.tags());
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(w -> lower.contains(w.toLowerCase(Locale.ROOT)));
    }
}
