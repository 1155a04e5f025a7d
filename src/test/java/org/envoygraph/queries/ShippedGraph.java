package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.Build;
import org.envoygraph.Home;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.store.Store;

/** The graph that the project ships, in memory, and its shelf; built once for all tests. */
final class ShippedGraph {
    private static final DatasetGraph STORE = build();

    private ShippedGraph() {}

    static DatasetGraph store() {
        return STORE;
    }

    /** A store of its own, for a test that adds to it. */
    static DatasetGraph build() {
        try {
            Build build = new Build(new Home(Path.of(".")));
            Problems problems = new Problems();
            Facts facts = build.facts(problems);
            assertThat(problems.all()).isEmpty();
            Store store = build.inMemory(facts);
            return store.dataset().asDatasetGraph();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of the five articles with some columns only, as {@link SmallGraph} writes them. */
    static List<String> rows(List<String> columns, String query, String... parameters)
            throws RefusedParameters {
        String[] narrowed = Arrays.copyOf(parameters, parameters.length + 1);
        narrowed[parameters.length] = "scope=five-articles";
        Answer answer = SmallGraph.ask(STORE, query, narrowed);
        return SmallGraph.rows(answer, columns.toArray(String[]::new));
    }
}
