package org.envoygraph.store;

import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The statements of a store by their properties, for who goes through very many of them: subjects
 * and objects are what the store has in their place, which takes a tenth of the time of nodes.
 *
 * @param <K> what stands for a node; equal for equal nodes, and good within one transaction
 */
public interface Pairs<K> {
    /**
     * Of all graphs of a TDB2 store together, as the running transaction sees them.
     *
     * @throws IllegalArgumentException if the dataset is no such store
     */
    static Pairs<?> of(DatasetGraph quads) {
        return NumberedPairs.in(TextIndex.wrapped(quads));
    }

    /** Takes subject and object of each statement, once for each graph that makes it. */
    void each(Node property, BiConsumer<K, K> taker);

    /** The subjects of statements with a property and an object. */
    Set<K> subjects(Node property, Node object);

    Node node(K key);
}
