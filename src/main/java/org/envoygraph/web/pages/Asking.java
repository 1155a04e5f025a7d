package org.envoygraph.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.RefusedParameters;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.Window;

/** The rows of a stored query, by the names of its columns. */
record Asking(List<String> columns, List<List<Optional<Node>>> rows) {
    /** Nothing where the query is not on the shelf, or cannot be asked of this. */
    static Asking of(
            Shelf shelf,
            DatasetGraph dataset,
            String query,
            String parameter,
            String value,
            int most) {
        try {
            if (shelf.find(query).isEmpty()) {
                return new Asking(List.of(), List.of());
            }
            Map<String, List<String>> given = Map.of(parameter, List.of(value));
            Answer answer =
                    shelf.find(query).orElseThrow().ask(dataset, given, new Window(0, most));
            return new Asking(answer.columns(), answer.rows());
        } catch (RefusedParameters notOfThis) {
            return new Asking(List.of(), List.of());
        }
    }

    /** A cell as text; empty where the graph says nothing. */
    String text(List<Optional<Node>> row, String column) {
        return node(row, column)
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
                .orElse("");
    }

    Optional<Node> node(List<Optional<Node>> row, String column) {
        return row.get(columns.indexOf(column));
    }

    /** A cell that holds words parted by blanks. */
    List<String> words(List<Optional<Node>> row, String column) {
        return List.of(text(row, column).split(" ")).stream().filter(it -> !it.isEmpty()).toList();
    }
}
