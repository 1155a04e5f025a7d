package org.envoygraph.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;

/**
 * A question on the shelf.
 *
 * @param name of its file, without {@code .rq}
 * @param summary the question, with its question mark
 * @param description what a row is
 * @param tags for searching
 * @param parameters in the order in which the query first names them
 * @param columns in their order
 * @param text of the file; runs in any console as it is
 * @param parsed the same, parsed; never changed
 */
public record StoredQuery(
        String name,
        String summary,
        String description,
        List<String> tags,
        List<Parameter> parameters,
        List<String> columns,
        String text,
        Query parsed) {

    public StoredQuery {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /**
     * Asks a dataset whose default graph is the union of its graphs.
     *
     * @param given the values by the names of the parameters, as the user wrote them
     * @throws RefusedParameters if a value is missing, unknown, repeated, too long or ill-typed
     */
    public Answer ask(DatasetGraph dataset, Map<String, List<String>> given)
            throws RefusedParameters {
        Given typed = Txn.calculateRead(dataset, () -> Given.of(this, given, new Things(dataset)));
        if (!typed.refusals().isEmpty()) {
            throw new RefusedParameters(typed.refusals());
        }
        return answer(dataset, typed.values());
    }

    /** Runs the query with its parameters replaced. */
    Answer answer(DatasetGraph dataset, Map<Var, Node> values) {
        QueryExecBuilder asking = QueryExec.dataset(dataset).query(parsed);
        values.forEach(asking::substitution);
        List<List<Optional<Node>>> rows = new ArrayList<>();
        Txn.executeRead(
                dataset,
                () -> {
                    try (QueryExec running = asking.build()) {
                        running.select().forEachRemaining(row -> rows.add(cells(row)));
                    }
                });
        return new Answer(columns, rows, rows.size() == parsed.getLimit());
    }

    private List<Optional<Node>> cells(Binding row) {
        return columns.stream().map(c -> Optional.ofNullable(row.get(Var.alloc(c)))).toList();
    }
}
