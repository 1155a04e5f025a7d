package org.envoygraph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;
import org.envoygraph.store.Feed;

/**
 * Statements that are made once and used in two threads: in the one that makes them, and, in the
 * same order, in another that comes after it. All that the other has not used yet is held.
 */
final class HandedOver {
    private static final int AT_ONCE = 256;

    private final BlockingQueue<Batch> waiting = new LinkedBlockingQueue<>();

    private record Batch(Map<String, String> prefixes, List<Statement> said, boolean last) {
        static Batch begun() {
            return new Batch(new LinkedHashMap<>(), new ArrayList<>(AT_ONCE), false);
        }
    }

    /** The feed itself, whose statements are handed over as they come. To be used once. */
    Feed made(Feed feed) {
        return out -> {
            Handing handing = new Handing(out);
            try {
                feed.into(handing);
            } finally {
                handing.handOver();
                waiting.add(new Batch(Map.of(), List.of(), true));
            }
        };
    }

    /**
     * The same statements for the other thread, which waits for them. If making them failed, they
     * end early: whoever began that must ask what came of it.
     */
    Feed again() {
        return out -> {
            for (Batch next = next(); !next.last(); next = next()) {
                next.prefixes().forEach(out::handleNamespace);
                next.said().forEach(out::handleStatement);
            }
        };
    }

    private Batch next() throws IOException {
        try {
            return waiting.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private final class Handing extends RDFHandlerWrapper {
        private Batch batch = Batch.begun();

        private Handing(RDFHandler out) {
            super(out);
        }

        @Override
        public void handleNamespace(String prefix, String iri) {
            super.handleNamespace(prefix, iri);
            batch.prefixes().put(prefix, iri);
        }

        @Override
        public void handleStatement(Statement said) {
            super.handleStatement(said);
            batch.said().add(said);
            if (batch.said().size() == AT_ONCE) {
                handOver();
            }
        }

        private void handOver() {
            waiting.add(batch);
            batch = Batch.begun();
        }
    }
}
