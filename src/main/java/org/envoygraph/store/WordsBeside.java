package org.envoygraph.store;

import java.io.IOException;
import java.util.HashSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * Fills a store that is empty: quads are added in the caller's thread, and the index of words in
 * another, since each takes about as long. {@link #finish} brings the two together; the transaction
 * of the indexed dataset then commits both.
 */
final class WordsBeside extends DatasetGraphWrapper implements AutoCloseable {
    private final Words words;

    WordsBeside(DatasetGraphText indexed) {
        super(indexed.getWrapped());
        words = new Words(indexed.getTextIndex(), new HashSet<Quad>()::add);
    }

    @Override
    public void add(Quad quad) {
        getWrapped().add(quad);
        words.hear(quad);
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        add(Quad.create(graph, subject, predicate, object));
    }

    /** Waits until all words are in the index, as {@link Words#finish} does. */
    void finish() throws IOException {
        words.finish();
    }

    /** Stops the other thread, if it is still at work. */
    @Override
    public void close() {
        words.close();
    }
}
