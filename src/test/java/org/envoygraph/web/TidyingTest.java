package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.store.Trig.trig;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.envoygraph.Beside;
import org.envoygraph.store.Check;
import org.envoygraph.store.Feed;
import org.envoygraph.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TidyingTest {
    private static final int CHANGES = 100;

    @TempDir private Path work;
    private final Gate gate = new Gate();
    private Path folder;
    private Store store;
    private DatasetGraph quads;
    private Tidying tidying;

    @BeforeEach
    void open() throws IOException {
        folder = work.resolve("store");
        Store.build(folder, "d1", trig("g:a { :s :p 1 } g:b { :s :p 2 }"), Check.none());
        store = Store.open(folder);
        quads = store.dataset().asDatasetGraph();
        tidying = new Tidying(gate, () -> List.of(quads), problem -> {});
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whileItServesAStoreIsWrittenAnewAndEverythingGoesOn() throws Exception {
        quads.getContext().set(ARQ.queryTimeout, "10000");
        Beside<Integer> reader = Beside.begin(this::readUntilTheGenerationChanges);

        while (!tidying.tidied()) {
            Thread.onSpinWait(); // the reader was inside for all the time
        }

        assertThat(reader.result()).as("answers").isPositive();
        assertThat(folder.resolve("Data-0001")).doesNotExist();
        assertThat(quads.getContext().<String>get(ARQ.queryTimeout)).isEqualTo("10000");
        Feed more = trig("g:b { :s :p 3, 4 }");
        store.replace("https://example.org/graph/b", "d2", more, Check.none());
        assertThat(values()).isEqualTo(3);
        store.close();
        store = Store.open(folder);
        quads = store.dataset().asDatasetGraph();
        assertThat(values()).isEqualTo(3);
    }

    private int readUntilTheGenerationChanges() throws IOException {
        int answers = 0;
        while (!folder.resolve("Data-0002").toFile().exists()) {
            assertThat(gate.beside(this::values)).isEqualTo(2);
            answers++;
        }
        return answers;
    }

    @Test
    void whoeverIsInsideIsNotDisturbed() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        Beside<Boolean> reader =
                Beside.begin(
                        () ->
                                gate.beside(
                                        () -> {
                                            inside.countDown();
                                            await(leave);
                                            return true;
                                        }));
        await(inside);

        assertThat(tidying.tidied()).isFalse();
        leave.countDown();
        assertThat(reader.result()).isTrue();
        assertThat(tidying.tidied()).isTrue();
    }

    @Test
    void whoeverReadsWithoutPassingTheGateIsNotDisturbedEither() throws Exception {
        quads.begin(ReadWrite.READ);
        try {
            assertThat(tidying.tidied()).isFalse();
        } finally {
            quads.end();
        }
        assertThat(folder.resolve("Data-0001")).isDirectory();
        assertThat(tidying.tidied()).isTrue();
    }

    @Test
    void itIsDoneOnceInAHundredChanges() {
        AtomicInteger looked = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        Tidying without =
                new Tidying(
                        gate,
                        () -> {
                            looked.incrementAndGet();
                            begun.countDown();
                            return List.of();
                        },
                        problem -> {});
        for (int change = 1; change < CHANGES; change++) {
            without.changed();
        }
        assertThat(looked).hasValue(0);
        without.changed();
        await(begun);
        assertThat(looked).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private int values() {
        return Txn.calculateRead(
                quads,
                () -> {
                    try (QueryExec asking =
                            QueryExec.dataset(quads).query("SELECT * { ?s ?p ?o }").build()) {
                        int rows = 0;
                        for (var all = asking.select(); all.hasNext(); all.next()) {
                            rows++;
                        }
                        return rows;
                    }
                });
    }
}
