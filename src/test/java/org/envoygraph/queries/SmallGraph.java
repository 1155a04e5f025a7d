package org.envoygraph.queries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.facts.Problems;
import org.envoygraph.store.Store;
import org.envoygraph.store.Trig;

/** The small graph of the tests in a store like the real one, and the real shelf beside it. */
final class SmallGraph {
    private static final DatasetGraph STORE = load();
    private static final Shelf SHELF = read();

    private SmallGraph() {}

    static DatasetGraph store() {
        return STORE;
    }

    static Shelf shelf() {
        return SHELF;
    }

    private static Shelf read() {
        try {
            Problems problems = new Problems();
            Shelf shelf = Shelf.read(Path.of("queries"), problems);
            if (!problems.isEmpty()) {
                throw new IllegalStateException(problems.all().toString());
            }
            return shelf;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks a query of the shelf; parameters are given as {@code name=value}. */
    static Answer ask(String query, String... parameters) throws RefusedParameters {
        return ask(STORE, query, parameters);
    }

    /** The same of another store. */
    static Answer ask(DatasetGraph store, String query, String... parameters)
            throws RefusedParameters {
        Map<String, List<String>> given = new HashMap<>();
        for (String parameter : parameters) {
            String[] parts = parameter.split("=", 2);
            given.put(parts[0], List.of(parts[1]));
        }
        return SHELF.find(query).orElseThrow().ask(store, given);
    }

    /** The rows with some columns only, ids without their kind, cells parted by {@code |}. */
    static List<String> rows(Answer answer, String... columns) {
        return answer.rows().stream().map(row -> line(answer, row, List.of(columns))).toList();
    }

    private static String line(Answer answer, List<Optional<Node>> row, List<String> columns) {
        return columns.stream()
                .map(column -> row.get(answer.columns().indexOf(column)))
                .map(cell -> cell.map(SmallGraph::text).orElse("-"))
                .collect(Collectors.joining(" | "));
    }

    /** A cell: an id without its kind, or a plain text. */
    static String text(Node node) {
        return node.isURI() ? Things.shortForm(node.getURI()) : node.getLiteralLexicalForm();
    }

    private static DatasetGraph load() {
        try {
            String text = Files.readString(Path.of("src/test/resources/queries/small.trig"));
            return Store.inMemory(Trig.trig(text)).dataset().asDatasetGraph();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
