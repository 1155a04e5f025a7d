package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left of a query once its parameters are known answers as the whole query does. */
class SettledTest {
    static Stream<StoredQuery> queries() {
        return SmallGraph.shelf().queries().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aSettledQueryAnswersAsTheWholeOne(StoredQuery query) {
        DatasetGraph store = SmallGraph.store();
        for (Map<String, List<String>> given : asked(query)) {
            Txn.executeRead(
                    store,
                    () -> {
                        Map<Var, Node> values =
                                Given.some(query, given, new Things(store)).values();
                        assertThat(query.answer(store, values).rows())
                                .as("%s %s", query.name(), given)
                                .isEqualTo(whole(query, store, values));
                    });
        }
    }

    @Test
    void aFilterOfAParameterWithoutValueIsGone() {
        assertThat(settled("?x ?p ?y FILTER(!bound(?__y_iri) || ?y = ?__y_iri)"))
                .isEqualTo(parsed("?x ?p ?y"));
    }

    @Test
    void whatIsLeftOutByDefaultStaysOut() {
        assertThat(settled("?x ?p ?y MINUS { ?x ?q ?z FILTER(!COALESCE(?__all_boolean, false)) }"))
                .isEqualTo(parsed("?x ?p ?y MINUS { ?x ?q ?z }"));
    }

    @Test
    void theUsualLanguageIsWrittenIn() {
        String label =
                "BIND(COALESCE(?__language, \"en\") AS ?l) ?x ?p ?y FILTER(langMatches(lang(?y), ?l)"
                        + " || lang(?y) = \"en\" && NOT EXISTS { ?x ?p ?z"
                        + " FILTER(langMatches(lang(?z), ?l)) })";

        assertThat(settled(label))
                .isEqualTo(parsed("?x ?p ?y FILTER(langMatches(lang(?y), \"en\"))"));
    }

    @Test
    void aBranchThatCannotHoldIsGone() {
        String narrowed =
                "{ FILTER(!bound(?__of_iri)) } UNION { FILTER(bound(?__of_iri)) ?y <x:of> ?__of_iri }"
                        + " ?x ?p ?y";

        assertThat(settled(narrowed)).isEqualTo(parsed("{ } ?x ?p ?y"));
    }

    @Test
    void aConstantThatATripleNeedsStays() {
        String held = "BIND(COALESCE(?__status_iri, <x:held>) AS ?status) ?x <x:status> ?status";

        assertThat(settled(held))
                .isEqualTo(parsed("BIND(<x:held> AS ?status) ?x <x:status> ?status"));
    }

    private static Query settled(String pattern) {
        return Settled.query(parsed(pattern), Map.of());
    }

    private static Query parsed(String pattern) {
        return QueryFactory.create("SELECT ?x ?y { " + pattern + " }");
    }

    /** Only what is required, then each other parameter beside it. */
    private static List<Map<String, List<String>>> asked(StoredQuery query) {
        Map<String, List<String>> required = new LinkedHashMap<>();
        query.parameters().stream()
                .filter(Parameter::required)
                .forEach(p -> required.put(p.name(), List.of(p.example())));
        List<Map<String, List<String>>> all = new ArrayList<>(List.of(required));
        for (Parameter parameter : query.parameters()) {
            for (String value : values(parameter)) {
                Map<String, List<String>> given = new LinkedHashMap<>(required);
                given.put(parameter.name(), List.of(value));
                all.add(given);
            }
        }
        return all;
    }

    private static List<String> values(Parameter parameter) {
        return switch (parameter.type()) {
            case BOOLEAN -> List.of("true", "false");
            case LANGUAGE -> List.of("en", "ko");
            default -> List.of(parameter.example());
        };
    }

    private static List<List<Optional<Node>>> whole(
            StoredQuery query, DatasetGraph store, Map<Var, Node> values) {
        QueryExecBuilder asking = QueryExec.dataset(store).query(query.parsed());
        values.forEach(asking::substitution);
        Scope.narrow(asking, store, values);
        List<List<Optional<Node>>> rows = new ArrayList<>();
        try (QueryExec running = asking.build()) {
            running.select()
                    .forEachRemaining(
                            row ->
                                    rows.add(
                                            query.columns().stream()
                                                    .map(c -> Optional.ofNullable(row.get(c)))
                                                    .toList()));
        }
        return rows;
    }
}
