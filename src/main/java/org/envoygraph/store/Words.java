package org.envoygraph.store;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;

/** Indexes words in a thread of its own, while the caller is busy with the quads. */
final class Words implements AutoCloseable {
    private static final int MOST_WAITING = 10_000;

    private final TextIndex index;
    private final Predicate<Quad> isNew;
    private final BlockingQueue<Optional<Quad>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final FutureTask<Void> indexing = new FutureTask<>(this::index, null);

    /**
     * For an index that is still without the quads that will come.
     *
     * @param isNew of a quad that has words; the index would keep what is told twice twice
     */
    Words(TextIndex index, Predicate<Quad> isNew) {
        this.index = index;
        this.isNew = isNew;
        Thread thread = new Thread(indexing, "words");
        thread.setDaemon(true);
        thread.start();
    }

    private void index() {
        try {
            for (Optional<Quad> next = waiting.take(); next.isPresent(); next = waiting.take()) {
                Entity words = TextQueryFuncs.entityFromQuad(index.getDocDef(), next.get());
                if (words != null && isNew.test(next.get())) {
                    index.addEntity(words);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes note of a quad, if its words are to be found. */
    void hear(Quad quad) {
        if (index.getDocDef().getField(quad.getPredicate()) != null) {
            hand(Optional.of(quad));
        }
    }

    /** Waits for room, as long as there is somebody who makes room. */
    private void hand(Optional<Quad> next) {
        try {
            boolean handed = false;
            while (!handed && !indexing.isDone()) {
                handed = waiting.offer(next, 1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CompletionException(stopped);
        }
    }

    /**
     * Waits until all words are in the index.
     *
     * @throws IOException if it was interrupted; what stopped the index is thrown as it is
     */
    void finish() throws IOException {
        hand(Optional.empty());
        try {
            indexing.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new CompletionException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    /** Stops the other thread, if it is still at work. */
    @Override
    public void close() {
        indexing.cancel(true);
    }
}
