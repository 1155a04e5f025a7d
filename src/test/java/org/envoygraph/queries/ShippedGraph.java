package org.envoygraph.queries;

import java.util.Arrays;
import java.util.List;
import org.envoygraph.Shipped;

/** The shelf that the project ships, asked about the graph that it ships. */
final class ShippedGraph {
    private ShippedGraph() {}

    /** The rows of the five articles with some columns only, as {@link SmallGraph} writes them. */
    static List<String> rows(List<String> columns, String query, String... parameters)
            throws RefusedParameters {
        String[] narrowed = Arrays.copyOf(parameters, parameters.length + 1);
        narrowed[parameters.length] = "scope=five-articles";
        Answer answer = SmallGraph.ask(Shipped.graph(), query, narrowed);
        return SmallGraph.rows(answer, columns.toArray(String[]::new));
    }
}
