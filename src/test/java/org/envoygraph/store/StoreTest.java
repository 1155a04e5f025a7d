package org.envoygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.envoygraph.store.Trig.trig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Node WRONG = NodeFactory.createURI("https://example.org/wrong");
    private static final Check<String> NOTHING_WRONG =
            union ->
                    union.stream(Node.ANY, WRONG, Node.ANY)
                            .map(triple -> triple.getSubject().getURI())
                            .toList();
    private static final Feed GOOD = trig("g:a { :s :p 1 . } g:b { :s :p 2 . }");
    private static final Feed BAD = trig("g:a { :s :p 3 . } g:b { :s :wrong 4 . }");

    @TempDir private Path work;
    private Path folder;

    @BeforeEach
    void chooseFolder() {
        folder = work.resolve("store");
    }

    @Test
    void aStoreIsBuiltWithItsDigest() throws IOException {
        assertThat(Store.digest(folder)).isEmpty();

        assertThat(Store.build(folder, "d1", GOOD, NOTHING_WRONG)).isEmpty();

        assertThat(Store.digest(folder)).contains("d1");
        assertThat(count("SELECT * { GRAPH ?g { ?s ?p ?o } }")).isEqualTo(2);
        assertThat(foldersLeft()).containsExactly("store");
    }

    @Test
    void oneViolationInOneNamedGraphLeavesTheOldStoreAsItWas() throws IOException {
        Store.build(folder, "d1", GOOD, NOTHING_WRONG);

        List<String> findings = Store.build(folder, "d2", BAD, NOTHING_WRONG);

        assertThat(findings).containsExactly("https://example.org/s");
        assertThat(Store.digest(folder)).contains("d1");
        assertThat(count("SELECT * { GRAPH ?g { ?s :wrong ?o } }")).isZero();
        assertThat(count("SELECT * { GRAPH ?g { ?s ?p ?o } }")).isEqualTo(2);
        assertThat(foldersLeft()).containsExactly("store");
    }

    /** Why the union is checked: the default graph would conform to everything. */
    @Test
    void theDefaultGraphOfTheSameDatasetIsEmpty() throws IOException {
        Store.build(folder, "d1", BAD, Check.none());

        try (Store store = Store.open(folder)) {
            var quads = store.dataset().asDatasetGraph();
            quads.begin(ReadWrite.READ);
            assertThat(quads.getDefaultGraph().isEmpty()).isTrue();
            assertThat(NOTHING_WRONG.findings(quads.getDefaultGraph())).isEmpty();
            assertThat(NOTHING_WRONG.findings(quads.getUnionGraph())).hasSize(1);
            quads.end();
        }
    }

    @Test
    void aQueryWithoutGraphSeesTheUnion() throws IOException {
        Store.build(folder, "d1", GOOD, NOTHING_WRONG);

        assertThat(count("SELECT * { ?s ?p ?o }")).isEqualTo(2);
    }

    @Test
    void aBuildThatFailsHalfWayLeavesTheOldStoreAsItWas() throws IOException {
        Store.build(folder, "d1", GOOD, NOTHING_WRONG);
        Feed breaks =
                out -> {
                    BAD.into(out);
                    throw new IOException("disk gone");
                };

        assertThatThrownBy(() -> Store.build(folder, "d2", breaks, NOTHING_WRONG))
                .hasMessage("disk gone");

        assertThat(Store.digest(folder)).contains("d1");
        assertThat(count("SELECT * { ?s ?p ?o }")).isEqualTo(2);
        assertThat(foldersLeft()).containsExactly("store");
    }

    @Test
    void aStoreIsRebuiltAgainAndAgain() throws IOException {
        for (String digest : List.of("d1", "d2", "d3")) {
            assertThat(Store.build(folder, digest, GOOD, NOTHING_WRONG)).isEmpty();
            assertThat(count("SELECT * { ?s ?p ?o }")).isEqualTo(2);
        }
        assertThat(Store.digest(folder)).contains("d3");
    }

    @Test
    void whatAnAbortedBuildLeftBehindIsSweptAway() throws IOException {
        Files.createDirectories(work.resolve("store.new/Data-0001"));
        Files.createDirectories(work.resolve("store.old/Data-0001"));

        Store.build(folder, "d1", GOOD, NOTHING_WRONG);

        assertThat(foldersLeft()).containsExactly("store");
    }

    @Test
    void aStoreInUseIsNotReplacedUnderItsUser() throws IOException {
        Store.build(folder, "d1", GOOD, NOTHING_WRONG);
        try (Store inUse = Store.open(folder)) {
            assertThatThrownBy(() -> Store.build(folder, "d2", GOOD, NOTHING_WRONG))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("the store is open in process")
                    .hasMessageContaining("'serve'");
            assertThat(inUse.graphs()).hasSize(2);
        }
        assertThat(Store.build(folder, "d2", GOOD, NOTHING_WRONG)).isEmpty();
    }

    @Test
    void aStoreThatIsBeingBuiltIsNotBuiltTwice() throws IOException {
        Path fresh = Files.createDirectories(work.resolve("store.new"));
        try (Store other = Store.connect(fresh)) {
            assertThatThrownBy(() -> Store.build(folder, "d1", GOOD, NOTHING_WRONG))
                    .isInstanceOf(StoreInUse.class)
                    .hasMessageStartingWith(folder + ": process ")
                    .hasMessageContaining("is building the store; wait")
                    .hasMessageNotContaining("store.new");
            assertThat(other.graphs()).isEmpty();
        }
    }

    @Test
    void aFolderWithoutStoreIsNotOpened() {
        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("build it first");
        assertThat(folder).doesNotExist();
    }

    @Test
    void closingTwiceDoesNoHarm() throws IOException {
        Store.build(folder, "d1", GOOD, NOTHING_WRONG);
        Store store = Store.open(folder);
        store.close();
        store.close();

        assertThat(count("SELECT * { ?s ?p ?o }")).isEqualTo(2);
    }

    @Test
    void oneGraphIsReplacedAndTheOthersStay() throws IOException {
        Store.build(folder, "d1", GOOD, NOTHING_WRONG);
        try (Store store = Store.open(folder)) {
            Feed changed = trig(":s :p 8 , 9 .");

            assertThat(store.replace("https://example.org/graph/a", "d2", changed, NOTHING_WRONG))
                    .isEmpty();
        }
        assertThat(Store.digest(folder)).contains("d2");
        assertThat(count("SELECT * { GRAPH g:a { :s :p 8 , 9 } GRAPH g:b { :s :p 2 } }"))
                .isEqualTo(1);
        assertThat(count("SELECT * { ?s ?p ?o }")).isEqualTo(3);
    }

    @Test
    void aGraphWithAViolationDoesNotReplaceTheOldOne() throws IOException {
        Store.build(folder, "d1", GOOD, NOTHING_WRONG);
        try (Store store = Store.open(folder)) {
            Feed bad = trig(":s :wrong 8 .");

            assertThat(store.replace("https://example.org/graph/a", "d2", bad, NOTHING_WRONG))
                    .containsExactly("https://example.org/s");
        }
        assertThat(Store.digest(folder)).contains("d1");
        assertThat(count("SELECT * { GRAPH g:a { :s :p 1 } }")).isEqualTo(1);
    }

    @Test
    void aReplacementThatSpeaksOfAnotherGraphIsRefused() throws IOException {
        Store.build(folder, "d1", GOOD, NOTHING_WRONG);
        try (Store store = Store.open(folder)) {
            assertThatThrownBy(
                            () ->
                                    store.replace(
                                            "https://example.org/graph/a",
                                            "d2",
                                            GOOD,
                                            NOTHING_WRONG))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(count("SELECT * { ?s ?p ?o }")).isEqualTo(2);
    }

    @Test
    void theGraphsAreListedInOrderAndSendThemselves() throws IOException {
        Store.build(folder, "d1", GOOD, NOTHING_WRONG);
        try (Store store = Store.open(folder)) {
            StatementCollector out = new StatementCollector();
            store.graphs().get("https://example.org/graph/b").into(out);

            assertThat(store.graphs().keySet())
                    .containsExactly("https://example.org/graph/a", "https://example.org/graph/b");
            assertThat(out.getStatements())
                    .extracting(Statement::getObject)
                    .extracting(Object::toString)
                    .containsExactly("\"2\"^^<http://www.w3.org/2001/XMLSchema#integer>");
        }
    }

    @Test
    void onDiskNumbersAreKeptByValueAndDatesByTheirWords() throws IOException {
        Feed odd =
                trig(
                        """
                        g:a { :s :p "007"^^xsd:integer , "2022-12-07"^^xsd:date ,
                          "2022-12-07T09:00:00+09:00"^^xsd:dateTime , "성 김"@ko , "2.50"^^xsd:decimal . }
                        """);
        Store.build(folder, "d1", odd, NOTHING_WRONG);
        try (Store store = Store.open(folder)) {
            StatementCollector out = new StatementCollector();
            store.graphs().get("https://example.org/graph/a").into(out);

            assertThat(out.getStatements())
                    .extracting(said -> said.getObject().stringValue())
                    .containsExactlyInAnyOrder(
                            "7", "2022-12-07", "2022-12-07T09:00:00+09:00", "성 김", "2.5");
        }
    }

    private long count(String query) throws IOException {
        String prefixes = "PREFIX : <https://example.org/> PREFIX g: <https://example.org/graph/> ";
        try (Store store = Store.open(folder)) {
            DatasetGraph quads = store.dataset().asDatasetGraph();
            QueryExecBuilder builder = QueryExec.dataset(quads).query(prefixes + query);
            return Txn.calculateRead(
                    quads,
                    () -> {
                        try (QueryExec asked = builder.build()) {
                            return asked.select().stream().count();
                        }
                    });
        }
    }

    private List<String> foldersLeft() throws IOException {
        try (Stream<Path> left = Files.list(work)) {
            return left.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
