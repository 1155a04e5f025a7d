package org.envoygraph.store;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * Fills a store that is empty: quads are added in the caller's thread, and the index of words in
 * another, since each takes about as long. {@link #finish} brings the two together; the transaction
 * of the indexed dataset then commits both.
 */
final class WordsBeside extends DatasetGraphWrapper implements AutoCloseable {
    private static final int MOST_WAITING = 10_000;

    private final TextIndex index;
    private final BlockingQueue<Optional<Quad>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final FutureTask<Void> indexing = new FutureTask<>(this::index, null);

    WordsBeside(DatasetGraphText indexed) {
        super(indexed.getWrapped());
        index = indexed.getTextIndex();
        Thread thread = new Thread(indexing, "words");
        thread.setDaemon(true);
        thread.start();
    }

    private void index() {
        Set<Quad> indexed = new HashSet<>(); // the index would keep what is told twice twice
        try {
            for (Optional<Quad> next = waiting.take(); next.isPresent(); next = waiting.take()) {
                Entity words = TextQueryFuncs.entityFromQuad(index.getDocDef(), next.get());
                if (words != null && indexed.add(next.get())) {
                    index.addEntity(words);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void add(Quad quad) {
        DatasetGraph quads = getWrapped();
        quads.add(quad);
        if (index.getDocDef().getField(quad.getPredicate()) != null) {
            hand(Optional.of(quad));
        }
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        add(Quad.create(graph, subject, predicate, object));
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
