package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.iterator.QueryIteratorCheck;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.envoygraph.queries.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a query does, it passes its pace. */
class PacedQueriesTest {
    private static final int SIZE = 500;
    private static final int ENOUGH = 2_000;
    private static final int PATIENCE = 60;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String ALL = "SELECT * { ?a ?b ?c }";

    private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();

    /** Of all queries here; the one that passes too often ends. */
    private static final class Counting implements Pace {
        private int passed;
        private int ended;

        @Override
        public void goOn(BooleanSupplier over) {
            passed++;
            if (passed > ENOUGH) {
                throw new Enough();
            }
        }

        @Override
        public void end() {
            ended++;
        }
    }

    @SuppressWarnings("serial")
    private static final class Enough extends QueryCancelledException {}

    PacedQueriesTest() {
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(
                dataset,
                () -> {
                    for (int i = 0; i < SIZE; i++) {
                        dataset.add(new Quad(node("g"), node(i), node("p"), node((i + 1) % SIZE)));
                    }
                });
    }

    private static Node node(Object name) {
        return NodeFactory.createURI("x:" + name);
    }

    private Counting counted(String query) {
        Counting pace = new Counting();
        PacedQueries.on(dataset.getContext(), () -> pace);
        ask(query);
        return pace;
    }

    private void ask(String query) {
        ask(query, Patience.endless());
    }

    private void ask(String query, Patience patience) {
        Txn.executeRead(
                dataset,
                () -> {
                    try (QueryExec asked =
                            QueryExec.dataset(dataset)
                                    .query(query)
                                    .timeout(PATIENCE, TimeUnit.SECONDS)
                                    .set(Patience.OF_QUERY, patience)
                                    .build()) {
                        RowSetOps.consume(asked.select());
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY DESC(?i) ?f ?c",
                "SELECT DISTINCT ?c ?f ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT ?c (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?c",
                "SELECT * { ?a ?b ?c . ?d ?e ?f FILTER(regex(concat(str(?c), str(?f)), 'z$')) }",
                "SELECT * { ?a (<x:p>|!<x:p>)* ?b }",
                "SELECT * { <x:0> <x:p>* ?b . ?b <x:p>* ?c }",
                "SELECT * { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i FILTER(?f = ?b) } }",
                "SELECT * { ?a ?b ?c OPTIONAL { ?d ?e ?f FILTER(str(?f) = str(?b)) } }",
                "SELECT * { ?a ?b ?c MINUS { ?d ?e ?f . ?g ?h ?c } }",
                "SELECT * { { SELECT * { ?a ?b ?c } } { SELECT * { ?d ?e ?f } } }",
                "SELECT * { GRAPH ?g { ?a ?b ?c . ?d ?e ?f } }",
            })
    void everyKindOfQueryPassesItsPaceAgainAndAgain(String query) {
        assertThatThrownBy(() -> counted(query)).isInstanceOf(Enough.class);
    }

    @Test
    void rowsThatComeFromNoStorePassToo() {
        String ten = "VALUES ?%1$s { 0 1 2 3 4 5 6 7 8 9 } ";
        StringBuilder tables = new StringBuilder();
        "abcdefgh".chars().forEach(name -> tables.append(ten.formatted((char) name)));

        String query = "SELECT (COUNT(*) AS ?n) { " + tables + "}";

        assertThatThrownBy(() -> counted(query)).isInstanceOf(Enough.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ALL,
                "SELECT * { ?a ?b ?c FILTER(isBlank(?a)) }",
                ALL + " ORDER BY ?c",
                "SELECT * { <x:0> <x:p>* ?b }",
            })
    void aQueryEndsWithThePatienceOfItsAsker(String query) {
        PacedQueries.on(dataset.getContext(), Counting::new);
        Patience little = Patience.of(SIZE / 2);
        Patience enough = Patience.of(SIZE * SIZE);

        assertThatThrownBy(() -> ask(query, little)).isInstanceOf(QueryCancelledException.class);
        ask(query, enough);

        assertThat(little.isOver()).isTrue();
        assertThat(enough.isOver()).isFalse();
    }

    @Test
    void aSortPassesWithItsComparisons() {
        int asFound = counted(ALL).passed;

        PacedQueriesTest other = new PacedQueriesTest();
        assertThat(other.counted(ALL + " ORDER BY ?c").passed).isGreaterThan(2 * asFound);
    }

    @Test
    void aQueryThatIsReadToItsEndOrClosedBeforeComputesNoMore() {
        Counting pace = counted(ALL);
        assertThat(pace.ended).isEqualTo(1);

        Txn.executeRead(
                dataset,
                () -> {
                    try (QueryExec asked = QueryExec.dataset(dataset).query(ALL).build()) {
                        asked.select().next();
                    }
                });
        assertThat(pace.ended).isEqualTo(2);
    }

    @Test
    void aQueryThatWaitsForItsTurnEndsWhenItsTimeIsOver() {
        Turns none = new Turns(0, 0, HOUR, System::nanoTime);
        PacedQueries.on(dataset.getContext(), none::begin);

        try (QueryExec asked =
                QueryExec.dataset(dataset).query(ALL).timeout(1, TimeUnit.MILLISECONDS).build()) {
            assertThatThrownBy(
                            () -> Txn.executeRead(dataset, () -> RowSetOps.consume(asked.select())))
                    .isInstanceOf(QueryCancelledException.class);
        }
        assertThat(none.waiting()).isZero();
    }

    /** Jena looks for the first row of the left side while it makes the join. */
    @Test
    @Timeout(PATIENCE)
    void aJoinThatFindsNoFirstRowEndsInTimeAndLetsOthersEnd() {
        Turns free = new Turns(1, 1, HOUR, System::nanoTime);
        PacedQueries.on(dataset.getContext(), free::begin);
        String query =
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i BIND(str(?i) AS ?s) FILTER(?s = '') ?c ?j ?k }";
        try (QueryExec asked =
                QueryExec.dataset(dataset)
                        .query(query)
                        .timeout(100, TimeUnit.MILLISECONDS)
                        .set(QueryIteratorCheck.failOnOpenIterator, true)
                        .build()) {
            assertThatThrownBy(
                            () -> Txn.executeRead(dataset, () -> RowSetOps.consume(asked.select())))
                    .isExactlyInstanceOf(QueryCancelledException.class);
        }
    }

    @Test
    void aFilterOfTheQuadsStillDecides() {
        Counting pace = new Counting();
        PacedQueries.on(dataset.getContext(), () -> pace);
        Predicate<Tuple<NodeId>> none = quad -> false;
        long rows =
                Txn.calculateRead(
                        dataset,
                        () -> {
                            try (QueryExec asked =
                                    QueryExec.dataset(dataset)
                                            .query(ALL)
                                            .set(SystemTDB.symTupleFilter, none)
                                            .build()) {
                                return RowSetOps.count(asked.select());
                            }
                        });

        assertThat(rows).isZero();
        assertThat(pace.passed).isPositive();
    }
}
