package org.envoygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.store.Trig.trig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexesTest {
    private static final Feed TOLD =
            trig("g:a { :s :p 1, 2 . :t :p 1 . } g:b { :s :p 1 . :t :q 1 }");

    @TempDir private Path work;

    @Test
    void aStoreHasFourOrdersAndKeepsThemWhenItIsCompacted() throws IOException {
        Path folder = work.resolve("store");
        Store.build(folder, "d1", TOLD, Check.none());

        assertThat(orders(folder)).containsExactly("GSPO.idn", "OSPG.idn", "POSG.idn", "SPOG.idn");

        Compaction.of(folder);

        assertThat(folder.resolve("Data-0002")).isDirectory();
        try (Store store = Store.open(folder)) {
            DatasetGraph quads = store.dataset().asDatasetGraph();
            assertThat(found(quads, iri("graph/a"), Node.ANY, iri("p"))).hasSize(3);
        }
        assertThat(orders(folder)).containsExactly("GSPO.idn", "OSPG.idn", "POSG.idn", "SPOG.idn");
    }

    @Test
    void whoeverOpensTheFolderWithoutWordsOfOursFindsTheSameOrders() throws IOException {
        Path folder = work.resolve("store");
        Store.build(folder, "d1", TOLD, Check.none());

        DatasetGraph theirs = DatabaseMgr.connectDatasetGraph(folder.toString());
        try {
            assertThat(Txn.calculateRead(theirs, () -> theirs.stream().count())).isEqualTo(5);
        } finally {
            TDBInternal.expel(theirs, true);
        }
    }

    @Test
    void eachPatternFindsWhatItWouldFindWithAllOrders() throws IOException {
        DatasetGraph all = DatabaseMgr.createDatasetGraph();
        DatasetGraph ours = Indexes.inMemory();
        for (DatasetGraph quads : List.of(all, ours)) {
            try (Transaction transaction = new Transaction(quads)) {
                TOLD.into(Bridge.into(quads));
                transaction.commit();
            }
        }

        for (Node graph : List.of(Node.ANY, iri("graph/a"), iri("graph/b"))) {
            for (Node subject : List.of(Node.ANY, iri("s"), iri("t"))) {
                for (Node predicate : List.of(Node.ANY, iri("p"), iri("q"))) {
                    assertThat(found(ours, graph, subject, predicate))
                            .isEqualTo(found(all, graph, subject, predicate));
                }
            }
        }
    }

    @Test
    void theLoaderFillsEachOrder() {
        DatasetGraph quads = Indexes.connect(work);
        DataLoader loader = Indexes.loader(quads);
        loader.startBulk();
        loader.stream().quad(Quad.create(iri("graph/a"), iri("s"), iri("p"), iri("o")));
        loader.finishBulk();

        Node any = Node.ANY;
        Txn.executeRead(
                quads,
                () -> {
                    assertThat(quads.stream(iri("graph/a"), any, any, any)).hasSize(1);
                    assertThat(quads.stream(any, iri("s"), any, any)).hasSize(1);
                    assertThat(quads.stream(any, any, iri("p"), any)).hasSize(1);
                    assertThat(quads.stream(any, any, any, iri("o"))).hasSize(1);
                });
        TDBInternal.expel(quads, true);
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("https://example.org/" + name);
    }

    private static List<String> found(
            DatasetGraph quads, Node graph, Node subject, Node predicate) {
        return Txn.calculateRead(
                quads,
                () ->
                        quads.stream(graph, subject, predicate, Node.ANY)
                                .map(Object::toString)
                                .sorted()
                                .toList());
    }

    /** The orders of quads, by the files of the latest generation. */
    private static List<String> orders(Path folder) throws IOException {
        List<Path> generations;
        try (Stream<Path> inner = Files.list(folder)) {
            generations =
                    inner.filter(p -> p.getFileName().toString().startsWith("Data-"))
                            .sorted()
                            .toList();
        }
        try (Stream<Path> files = Files.list(generations.get(generations.size() - 1))) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("[GSPO]{4}\\.idn"))
                    .sorted()
                    .toList();
        }
    }
}
