package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.envoygraph.web.api.Offered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReadingAheadTest {
    private final Gate gate = new Gate();

    @Test
    void aServerReadsBeforeAnybodyAsks(@TempDir Path home) throws Exception {
        try (ServedStore built = ServedStore.start(home)) {
            assertThat(built.size()).isEqualTo("3");
        }
        Server server = Server.open(home.resolve(ServedStore.CONFIG), "127.0.0.1");
        TransactionCoordinator store = coordinator(server);
        long before = store.countFinished();

        server.listen(Offered.of(home, ServedStore.shelf()), 0);
        server.readAhead();
        server.close(); // which waits until the reading ends, and may end it early

        long read = store.countFinished();
        assertThat(read).isGreaterThan(before);

        server.readAhead();
        assertThat(store.countFinished()).isEqualTo(read);
    }

    private static TransactionCoordinator coordinator(Server server) {
        DatasetGraphText indexed = (DatasetGraphText) server.dataset();
        return TDBInternal.getTransactionCoordinator(indexed.getWrapped());
    }

    @Test
    void nobodyIsAloneWithTheStoresWhileItReads() throws Exception {
        AtomicBoolean alone = new AtomicBoolean(true);
        ReadingAhead ahead = new ReadingAhead(gate, ended -> alone.set(isFree()));
        ahead.begin();

        ahead.end();

        assertThat(alone).isFalse();
        assertThat(isFree()).isTrue();
    }

    private boolean isFree() {
        try {
            return gate.alone(Duration.ofMillis(1), () -> true);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void whoeverLetsGoOfTheStoresWaitsUntilNobodyReads() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        AtomicBoolean out = new AtomicBoolean();
        ReadingAhead ahead =
                new ReadingAhead(
                        gate,
                        ended -> {
                            inside.countDown();
                            while (!ended.getAsBoolean()) {
                                Thread.onSpinWait();
                            }
                            out.set(true);
                        });
        ahead.begin();
        inside.await();

        ahead.end();

        assertThat(out).isTrue();
    }

    @Test
    void thatItFailsHindersNobody() throws Exception {
        ReadingAhead ahead =
                new ReadingAhead(
                        gate,
                        ended -> {
                            throw new IllegalStateException("the store is broken");
                        });
        ahead.begin();

        ahead.end();

        assertThat(isFree()).isTrue();
    }
}
