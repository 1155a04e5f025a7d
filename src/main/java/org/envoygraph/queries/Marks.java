package org.envoygraph.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Says of each row which of its facts are withdrawn, when and why, and of which it is uncertain
 * whom they mean. An answer has this column only when it was asked to hold such facts.
 */
final class Marks {
    /** The heading of the column, which is the last one. */
    static final String COLUMN = "marks";

    /** The parameters that let such facts in. */
    static final List<String> REQUESTS = List.of("include-retracted", "include-uncertain");

    private static final Query MARKED =
            QueryFactory.create(
                    """
                    PREFIX dcterms: <http://purl.org/dc/terms/>
                    PREFIX envoy: <https://w3id.org/envoygraph/ns#>
                    PREFIX identification: <https://w3id.org/envoygraph/id/identification/>
                    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

                    SELECT ?fact ?mark
                    WHERE {
                      {
                        ?told envoy:retractedOn ?day ; dcterms:identifier ?fact .
                        OPTIONAL { ?told envoy:retractionReason ?why }
                        OPTIONAL { ?told envoy:supersededBy/dcterms:identifier ?next }
                        BIND(CONCAT("retracted ", STR(?day), COALESCE(CONCAT(": ", STR(?why)), ""),
                          COALESCE(CONCAT(" Superseded by ", ?next, "."), "")) AS ?mark)
                      } UNION {
                        ?told envoy:identification identification:uncertain ; dcterms:identifier ?fact .
                        OPTIONAL {
                          ?told envoy:about/(envoy:participation/envoy:participant|envoy:speaker|envoy:addressee)
                            ?party .
                          ?party rdfs:label ?name ; envoy:candidateReason ?reason .
                        }
                        OPTIONAL { ?told envoy:curatorNote ?note }
                        BIND(COALESCE(CONCAT(": ", STR(?name), ". ", STR(?reason)),
                          CONCAT(": ", STR(?note)), "") AS ?why)
                        BIND(CONCAT("uncertain", ?why) AS ?mark)
                      }
                    }
                    ORDER BY ?fact ?mark
                    """);

    private final Map<String, TreeSet<String>> marks = new TreeMap<>();

    private Marks(DatasetGraph dataset) {
        try (QueryExec asking = QueryExec.dataset(dataset).query(MARKED).build()) {
            asking.select().forEachRemaining(this::take);
        }
    }

    private void take(Binding row) {
        marks.computeIfAbsent(text(row, "fact"), fact -> new TreeSet<>()).add(text(row, "mark"));
    }

    private static String text(Binding row, String name) {
        return row.get(Var.alloc(name)).getLiteralLexicalForm();
    }

    /**
     * The answer with its marks, if facts that need one were asked for; needs an open transaction.
     */
    static Answer on(Answer answer, Map<String, List<String>> given, DatasetGraph dataset) {
        boolean asked =
                REQUESTS.stream().anyMatch(r -> given.getOrDefault(r, List.of()).contains("true"));
        return asked ? new Marks(dataset).on(answer) : answer;
    }

    private Answer on(Answer answer) {
        List<Integer> at =
                Stream.of("fact", "facts")
                        .map(answer.columns()::indexOf)
                        .filter(i -> i >= 0)
                        .toList();
        List<String> columns = new ArrayList<>(answer.columns());
        columns.add(COLUMN);
        List<List<Optional<Node>>> rows = new ArrayList<>();
        for (List<Optional<Node>> row : answer.rows()) {
            List<Optional<Node>> marked = new ArrayList<>(row);
            marked.add(mark(at.stream().flatMap(i -> row.get(i).stream())));
            rows.add(marked);
        }
        return new Answer(columns, rows, answer.full(), answer.notes());
    }

    private Optional<Node> mark(Stream<Node> cells) {
        List<String> said = new ArrayList<>();
        cells.flatMap(cell -> Stream.of(cell.getLiteralLexicalForm().split(" ")))
                .distinct()
                .forEach(
                        fact ->
                                marks.getOrDefault(fact, new TreeSet<>())
                                        .forEach(mark -> said.add(fact + " " + mark)));
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(NodeFactory.createLiteralString(String.join("; ", said)));
    }
}
