package org.envoygraph.web.pages;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.envoygraph.store.Pairs;

/**
 * Statements for as long as somebody wants them.
 *
 * @param ended asked before each; a {@link CancellationException} follows if it says so
 */
record WantedPairs<K>(Pairs<K> pairs, BooleanSupplier ended) implements Pairs<K> {
    @Override
    public void each(Node property, BiConsumer<K, K> taker) {
        pairs.each(
                property,
                (subject, object) -> {
                    goOn();
                    taker.accept(subject, object);
                });
    }

    @Override
    public Set<K> subjects(Node property, Node object) {
        goOn();
        return pairs.subjects(property, object);
    }

    @Override
    public Node node(K key) {
        goOn();
        return pairs.node(key);
    }

    private void goOn() {
        if (ended.getAsBoolean()) {
            throw new CancellationException("nobody wants it any more");
        }
    }
}
