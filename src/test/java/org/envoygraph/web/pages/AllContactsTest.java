package org.envoygraph.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.envoygraph.Shipped;
import org.envoygraph.queries.Patience;
import org.envoygraph.web.Limits;
import org.junit.jupiter.api.Test;

/** Contacts that are read once for all who need them. */
class AllContactsTest {
    private static final int SOME = 1_000;

    private final AllContacts contacts = new AllContacts();
    private DatasetGraph dataset = Shipped.graph();

    @Test
    void whatWasReadAheadIsThereForWhoAsksUntilSomebodyWrites() {
        dataset = Shipped.graphOfItsOwn();
        AllContacts.Kept ahead =
                Txn.calculateRead(dataset, () -> contacts.of(dataset, () -> false));

        assertThat(ahead.all()).isNotEmpty();
        assertThat(asked()).isSameAs(ahead);

        Node contact = ahead.all().get(0).thing();
        Txn.executeWrite(dataset, () -> dataset.deleteAny(Node.ANY, contact, Node.ANY, Node.ANY));
        assertThat(asked().all()).hasSize(ahead.all().size() - 1);
    }

    @Test
    void whatEndedHalfwayLeavesNothing() {
        AtomicInteger steps = new AtomicInteger();

        assertThatThrownBy(
                        () ->
                                Txn.executeRead(
                                        dataset,
                                        () ->
                                                contacts.of(
                                                        dataset,
                                                        () -> steps.incrementAndGet() > SOME)))
                .isInstanceOf(CancellationException.class);

        assertThat(steps).hasValue(SOME + 1);
        assertThat(asked().all()).isNotEmpty();
    }

    @Test
    void whoseImpatienceEndsItIsToldSoAndTheNextOneReadsThem() {
        assertThatThrownBy(() -> asked(Patience.of(SOME))).isInstanceOf(Later.class);

        AllContacts.Kept read = asked();
        assertThat(read.all()).isNotEmpty();
        assertThat(asked(Patience.of(0))).isSameAs(read);
    }

    @Test
    void thoseThatTheProjectShipsAreReadAtOnce() {
        assertThat(asked(Patience.of(Limits.usual().steps() / 2)).all()).isNotEmpty();
    }

    @Test
    void whoDoesNotWaitDoesNotWaitForOthersEither() {
        List<Throwable> told = new ArrayList<>();
        Txn.executeRead(
                dataset,
                () ->
                        contacts.of(
                                dataset,
                                () -> {
                                    if (told.isEmpty()) {
                                        told.add(besides());
                                    }
                                    return false;
                                }));

        assertThat(told).singleElement().isInstanceOf(Later.class);
    }

    /** What somebody else is told who asks at the same time. */
    private Throwable besides() {
        return CompletableFuture.supplyAsync(
                        () -> catchThrowable(() -> asked(Patience.of(Long.MAX_VALUE - 1))))
                .join();
    }

    private AllContacts.Kept asked(Patience patience) {
        return Txn.calculateRead(dataset, () -> contacts.of(dataset, patience));
    }

    private AllContacts.Kept asked() {
        return asked(Patience.endless());
    }
}
