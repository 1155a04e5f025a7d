package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding no more rows than the answer may have leaves the answer as it is. */
class FirstRowsTest {
    private static final DatasetGraph DATA =
            RDFParser.fromString(
                            """
                            PREFIX : <x:>
                            :a :p 1 . :b :p 2 . :c :p 2 . :d :p 2 . :e :p 3 . :f :p 3 .
                            :b :q 9 . :c :q 8 , 7 . :d :q 7 . :e :q 6 . :z :q 0 .
                            """,
                            Lang.TURTLE)
                    .toDatasetGraph();

    static Stream<StoredQuery> queries() {
        return SmallGraph.shelf().queries().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theFirstRowsOfAStoredQueryAreThoseOfItsWholeAnswer(StoredQuery query)
            throws RefusedParameters {
        Map<String, List<String>> given = new LinkedHashMap<>();
        query.parameters().stream()
                .filter(Parameter::required)
                .forEach(p -> given.put(p.name(), List.of(inSmallGraph(p))));
        Answer whole = query.ask(SmallGraph.store(), given);

        for (int offset = 0; offset < Math.min(12, whole.rows().size()); offset++) {
            for (int limit = 1; limit <= 3; limit++) {
                assertThat(query.ask(SmallGraph.store(), given, new Window(offset, limit)).rows())
                        .as("%s from %d", query.name(), offset)
                        .isEqualTo(whole.rows().stream().skip(offset).limit(limit).toList());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ SELECT ?x ?n { ?x :p ?n } } OPTIONAL { ?x :q ?m }",
                "{ SELECT ?x ?n { ?x :p ?n } } BIND(?n + 1 AS ?k) OPTIONAL { ?x :q ?m }",
                "{ SELECT ?n ?x { ?x :p ?n } } OPTIONAL { ?x :q ?m }",
                "{ SELECT ?x ?n { { BIND(1 AS ?one) } UNION { ?x :p ?n } } } OPTIONAL { ?x :q ?m }",
            })
    void rowsThatAreTiedAreAllTakenBeforeWhatIsAddedSortsThem(String pattern) {
        for (String order :
                List.of("?n ?m ?x", "DESC(?n) DESC(?m) ?x", "?n DESC(?x) ?m", "?x ?m")) {
            for (int offset = 0; offset < 7; offset++) {
                for (int limit = 1; limit < 4; limit++) {
                    Query query = parsed(pattern, order + " LIMIT " + limit + " OFFSET " + offset);

                    assertThat(rows(FirstRows.of(query, FirstRowsTest::asking)))
                            .isEqualTo(rows(query));
                }
            }
        }
    }

    @Test
    void whatIsFoundIsWrittenInAndOnlyAsMuchAsIsNeeded() {
        Query query =
                parsed("{ SELECT ?x ?n { ?x :p ?n } } OPTIONAL { ?x :q ?m }", "?n ?m LIMIT 2");

        assertThat(FirstRows.of(query, FirstRowsTest::asking).getQueryPattern())
                .hasToString(
                        parsed(
                                        "VALUES (?x ?n) { (:a 1) (:b 2) (:c 2) (:d 2) }"
                                                + " OPTIONAL { ?x :q ?m }",
                                        "?n LIMIT 2")
                                .getQueryPattern()
                                .toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?x :p ?n OPTIONAL { ?x :q ?m }",
                "{ SELECT ?x ?n { ?x :p ?n } } ?x :q ?m",
                "{ SELECT ?x ?n { ?x :p ?n } } OPTIONAL { ?x :q ?m } FILTER(?m > 7)",
                "{ SELECT ?x ?n { ?x :p ?n } LIMIT 3 } OPTIONAL { ?x :q ?m }",
                "{ SELECT ?x { ?x :p ?n } } OPTIONAL { ?x :q ?n }",
                "SELECT ?x ?n { ?x :p ?n }",
                "",
                "{ SELECT ?x ?n { { ?x :p ?k } UNION { ?x :p ?n } } } OPTIONAL { ?x :q ?n }",
            })
    void aQueryOfAnotherFormStaysAsItIs(String pattern) {
        Query query = parsed(pattern, "?n ?x LIMIT 2");

        assertThat(FirstRows.of(query, FirstRowsTest::asking)).isSameAs(query);
    }

    @Test
    void valuesBehindThePatternTakeRowsAwaySoItStaysAsItIs() {
        Query query =
                parsed(
                        "{ SELECT ?x ?n { ?x :p ?n } } OPTIONAL { ?x :q ?m }",
                        "?n ?x LIMIT 2 VALUES ?x { :f }");

        assertThat(FirstRows.of(query, FirstRowsTest::asking)).isSameAs(query);
    }

    private static String inSmallGraph(Parameter parameter) {
        return parameter.name().equals("meeting") ? "kim-liu-2022-12-07" : parameter.example();
    }

    private static Query parsed(String pattern, String order) {
        return QueryFactory.create(
                "PREFIX : <x:> SELECT ?x ?n ?m { " + pattern + " } ORDER BY " + order);
    }

    private static QueryExec asking(Query query) {
        return QueryExec.dataset(DATA).query(query).build();
    }

    private static List<Binding> rows(Query query) {
        List<Binding> rows = new ArrayList<>();
        try (QueryExec asking = asking(query)) {
            asking.select().forEachRemaining(rows::add);
        }
        return rows;
    }
}
