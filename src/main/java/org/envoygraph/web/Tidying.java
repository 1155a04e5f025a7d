package org.envoygraph.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.store.Compaction;

/**
 * Gives back the room of replaced statements once in so many changes, when for a moment nobody is
 * at the stores. That is for stores of which it takes a moment; a greater one grows less by a
 * change in proportion, and is compacted when it is not open.
 */
final class Tidying {
    private static final int CHANGES = 100;
    private static final Duration PATIENCE = Duration.ofMillis(250);

    /** Of the longest file of an order; some 300,000 quads. */
    private static final long MOST_BYTES = 16L << 20;

    private final Gate gate;
    private final Supplier<List<DatasetGraph>> stores;
    private final Consumer<String> told;
    private final AtomicInteger changes = new AtomicInteger();

    /**
     * Nothing is done yet.
     *
     * @param told hears why it could not be done
     */
    Tidying(Gate gate, Supplier<List<DatasetGraph>> stores, Consumer<String> told) {
        this.gate = gate;
        this.stores = stores;
        this.told = told;
    }

    /** To be said after each change; what comes of it is done in a thread of its own. */
    void changed() {
        if (changes.incrementAndGet() % CHANGES == 0) {
            Thread thread = new Thread(this::tidy, "tidying");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void tidy() {
        try {
            if (!tidied()) {
                changes.decrementAndGet(); // somebody is inside: after the next change
            }
        } catch (IOException broken) {
            told.accept(broken.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does it now; whether nobody was in the way. */
    boolean tidied() throws IOException, InterruptedException {
        boolean all = true;
        for (DatasetGraph store : stores.get()) {
            all &=
                    Compaction.longestOrder(store) > MOST_BYTES
                            || gate.alone(PATIENCE, () -> Compaction.ofOpen(store));
        }
        return all;
    }
}
