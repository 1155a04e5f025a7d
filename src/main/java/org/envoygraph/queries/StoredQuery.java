package org.envoygraph.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.envoygraph.facts.StoredQuestion;

/**
 * A question on the shelf.
 *
 * @param name of its file, without {@code .rq}
 * @param summary the question, with its question mark
 * @param description what a row is
 * @param tags for searching
 * @param parameters in the order in which the query first names them, and last the scope
 * @param columns in their order
 * @param dated the variables whose values a period narrows: facts date them
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
        List<String> dated,
        String text,
        Query parsed) {

    public StoredQuery {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
        dated = List.copyOf(dated);
    }

    /**
     * Asks a dataset whose default graph is the union of its graphs.
     *
     * @param given the values by the names of the parameters, as the user wrote them
     * @throws RefusedParameters if a value is missing, unknown, repeated, too long or ill-typed
     */
    public Answer ask(DatasetGraph dataset, Map<String, List<String>> given)
            throws RefusedParameters {
        return asked(dataset, given, values -> answer(dataset, values));
    }

    /** The same for some of the rows, which may lie beyond the query's own LIMIT. */
    public Answer ask(DatasetGraph dataset, Map<String, List<String>> given, Window window)
            throws RefusedParameters {
        return ask(dataset, given, window, Patience.endless());
    }

    /**
     * The same for somebody who does not wait for ever; on a server it ends with a {@link
     * org.apache.jena.query.QueryCancelledException} when that is over.
     */
    public Answer ask(
            DatasetGraph dataset, Map<String, List<String>> given, Window window, Patience patience)
            throws RefusedParameters {
        Query some = parsed.cloneQuery();
        some.setOffset(window.offset());
        some.setLimit(window.limit() + 1L);
        return asked(dataset, given, values -> window.cut(answer(dataset, some, values, patience)));
    }

    /**
     * The query as text, with the values given in place of their parameters; a comment tells the
     * question. A parameter without value stays a variable; a scope cannot be told so.
     *
     * @throws RefusedParameters as {@link #ask} does, but not for missing values
     */
    public String filledIn(DatasetGraph dataset, Map<String, List<String>> given)
            throws RefusedParameters {
        Map<Var, Node> values =
                ReadTransaction.calculate(
                                dataset, () -> Given.some(this, given, new Things(dataset)))
                        .valuesOrRefuse();
        return new QueryText(text).filledIn(summary, values);
    }

    /**
     * The values given, typed, by the names of their parameters; nothing where {@link #ask} refuses
     * them or has something to note on them.
     */
    public Optional<Map<String, Node>> plainValues(
            DatasetGraph dataset, Map<String, List<String>> given) {
        Given typed =
                ReadTransaction.calculate(
                        dataset, () -> Given.of(this, given, new Things(dataset)));
        if (!typed.refusals().isEmpty() || !typed.notes().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                parameters.stream()
                        .filter(it -> typed.values().containsKey(it.var()))
                        .collect(
                                Collectors.toMap(
                                        Parameter::name, it -> typed.values().get(it.var()))));
    }

    /**
     * Whether its answers have a last column {@code marks} when withdrawn or uncertain facts are
     * asked for.
     */
    public boolean isMarkedOnRequest() {
        return parameters.stream().map(Parameter::name).anyMatch(Marks.REQUESTS::contains);
    }

    /** What the graph tells of it. */
    public StoredQuestion question() {
        return new StoredQuestion(
                name,
                summary,
                description,
                tags,
                parsed.getPrefixMapping().getNsPrefixMap(),
                new QueryText(text).body());
    }

    private Answer asked(
            DatasetGraph dataset,
            Map<String, List<String>> given,
            Function<Map<Var, Node>, Answer> answering)
            throws RefusedParameters {
        AtomicReference<Answer> answer = new AtomicReference<>();
        Given typed =
                ReadTransaction.calculate(
                        dataset,
                        () -> {
                            Given found = Given.of(this, given, new Things(dataset));
                            if (found.refusals().isEmpty()) {
                                Answer rows = answering.apply(found.values());
                                answer.set(Marks.on(rows, given, dataset).withNotes(found.notes()));
                            }
                            return found;
                        });
        typed.valuesOrRefuse();
        return answer.get();
    }

    /** Runs the query with its parameters replaced. */
    Answer answer(DatasetGraph dataset, Map<Var, Node> values) {
        return answer(dataset, parsed, values, Patience.endless());
    }

    private Answer answer(
            DatasetGraph dataset, Query query, Map<Var, Node> values, Patience patience) {
        List<List<Optional<Node>>> rows = new ArrayList<>();
        ReadTransaction.execute(
                dataset,
                () -> {
                    Function<Query, QueryExec> asking =
                            asked -> asking(dataset, asked, values, patience);
                    Query settled =
                            Dated.of(
                                    Settled.query(query, values), dated, dataset, values, patience);
                    try (QueryExec running = asking.apply(FirstRows.of(settled, asking))) {
                        running.select().forEachRemaining(row -> rows.add(cells(row)));
                    } catch (RuntimeException thrown) {
                        throw CancelledJoin.named(thrown);
                    }
                });
        return new Answer(columns, rows, rows.size() == query.getLimit());
    }

    private static QueryExec asking(
            DatasetGraph dataset, Query query, Map<Var, Node> values, Patience patience) {
        QueryExecBuilder asking =
                QueryExec.dataset(dataset).query(query).set(Patience.OF_QUERY, patience);
        Scope.narrow(asking, dataset, values);
        return asking.build();
    }

    private List<Optional<Node>> cells(Binding row) {
        return columns.stream().map(c -> Optional.ofNullable(row.get(Var.alloc(c)))).toList();
    }
}
