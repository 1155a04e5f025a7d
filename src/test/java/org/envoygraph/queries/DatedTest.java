package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.envoygraph.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** To begin with what facts date within a period leaves the answer as it is. */
class DatedTest {
    private static final List<List<String>> PERIODS =
            List.of(
                    List.of("2022-12-07", "2022-12-07"),
                    List.of("2022-03-20", "2022-04-10"),
                    List.of("2021-07-01", "2022-06-30"),
                    List.of("2023-10-16", "2023-10-01"));

    static Stream<StoredQuery> dated() {
        return SmallGraph.shelf().queries().stream().filter(it -> !it.dated().isEmpty());
    }

    @Test
    void queriesForAPeriodBeginSo() {
        assertThat(dated().map(StoredQuery::name)).contains("contacts", "events", "statements");
    }

    @ParameterizedTest
    @MethodSource("dated")
    void thePeriodAloneGivesTheSameRowsOfTheShippedGraph(StoredQuery query) {
        isTheSame(query, Map.of(), Shipped.graph());
    }

    @ParameterizedTest
    @MethodSource("dated")
    void eachParameterBesideThePeriodGivesTheSameRows(StoredQuery query) {
        for (Parameter parameter : query.parameters()) {
            Map<String, List<String>> given = new HashMap<>();
            given.put(parameter.name(), List.of(parameter.example()));
            isTheSame(query, given, SmallGraph.store());
        }
    }

    private static void isTheSame(
            StoredQuery query, Map<String, List<String>> others, DatasetGraph store) {
        for (List<String> period : PERIODS) {
            Map<String, List<String>> given = new HashMap<>(others);
            query.parameters().stream()
                    .filter(Parameter::required)
                    .forEach(p -> given.put(p.name(), List.of(p.example())));
            given.put("from", List.of(period.get(0)));
            given.put("to", List.of(period.get(1)));
            Txn.executeRead(
                    store,
                    () -> {
                        Map<Var, Node> values =
                                Given.some(query, given, new Things(store)).values();
                        Query whole = Settled.query(query.parsed(), values);
                        Set<Node> things = things(period, store);
                        assertThat(rows(Dated.begun(whole, query.dated(), things), store))
                                .as("%s %s", query.name(), given)
                                .isEqualTo(rows(whole, store));
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-07, 2022-12-07",
        "2022-01-01, 2022-01-31",
        "2021-11-20, 2022-10-20",
        "2020-01-01, 2021-12-31"
    })
    void allThatMayLieInThePeriodIsFoundAndNotEverything(String from, String to) {
        DatasetGraph store = Shipped.graph();
        Txn.executeRead(
                store,
                () -> {
                    Set<Node> found = things(List.of(from, to), store);

                    assertThat(found).containsAll(overlapping(from, to, store));
                    assertThat(overlapping("0001-01-01", "9999-12-31", store))
                            .hasSizeGreaterThan(found.size());
                });
    }

    @Test
    void aPeriodOfManyYearsIsNotLookedUpDayByDay() {
        DatasetGraph store = Shipped.graph();
        Period years = new Period(LocalDate.parse("2000-01-01"), LocalDate.parse("2024-01-01"));

        assertThat(Txn.calculateRead(store, () -> years.things(store, Patience.endless())))
                .isEmpty();
    }

    @Test
    void lookingUpWhatIsDatedIsPartOfWhatOneWaitsFor() {
        DatasetGraph store = Shipped.graph();
        Period month = new Period(LocalDate.parse("2022-03-01"), LocalDate.parse("2022-03-31"));
        Patience few = Patience.of(10);

        assertThatThrownBy(() -> Txn.executeRead(store, () -> month.things(store, few)))
                .isInstanceOf(QueryCancelledException.class);
        assertThat(few.isOver()).isTrue();
    }

    @Test
    void whereSomethingRarerIsGivenTheQueryBeginsThere() throws RefusedParameters {
        DatasetGraph store = Shipped.graph();
        StoredQuery contacts = SmallGraph.shelf().find("contacts").orElseThrow();
        Txn.executeRead(
                store,
                () -> {
                    Query alone = begun(contacts, Map.of(), store);
                    Query ofOne = begun(contacts, Map.of("person", List.of("noh-kyu-duk")), store);

                    assertThat(alone.toString()).contains("VALUES ?meeting");
                    assertThat(ofOne.toString()).doesNotContain("VALUES ?meeting");
                });
    }

    private static Query begun(
            StoredQuery query, Map<String, List<String>> others, DatasetGraph store) {
        Map<String, List<String>> given = new HashMap<>(others);
        given.put("from", List.of("2022-03-01"));
        given.put("to", List.of("2022-03-31"));
        Map<Var, Node> values = Given.some(query, given, new Things(store)).values();
        return Dated.of(
                Settled.query(query.parsed(), values),
                query.dated(),
                store,
                values,
                Patience.endless());
    }

    private static Set<Node> things(List<String> period, DatasetGraph store) {
        return new Period(LocalDate.parse(period.get(0)), LocalDate.parse(period.get(1)))
                .things(store, Patience.endless())
                .orElseThrow();
    }

    private static Set<Node> overlapping(String from, String to, DatasetGraph store) {
        Query query =
                QueryFactory.create(
                        """
                        PREFIX envoy: <https://w3id.org/envoygraph/ns#>
                        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                        SELECT ?thing {
                          GRAPH ?g { ?fact envoy:about ?thing ; envoy:when ?when
                            OPTIONAL { ?when envoy:earliest ?first } OPTIONAL { ?when envoy:latest ?last } }
                          FILTER(COALESCE(?last >= "%s"^^xsd:date, true) && COALESCE(?first <= "%s"^^xsd:date, true))
                        }
                        """
                                .formatted(from, to));
        Set<Node> things = new HashSet<>();
        rows(query, store).forEach(row -> things.add(row.get("thing")));
        return things;
    }

    private static List<Binding> rows(Query query, DatasetGraph store) {
        List<Binding> rows = new ArrayList<>();
        try (QueryExec asking = QueryExec.dataset(store).query(query).build()) {
            asking.select().forEachRemaining(row -> rows.add(row.detach()));
        }
        return rows;
    }
}
