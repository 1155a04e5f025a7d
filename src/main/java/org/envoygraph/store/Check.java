package org.envoygraph.store;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * Looks at everything that is about to be committed.
 *
 * @param <F> what a finding is
 */
@FunctionalInterface
public interface Check<F> {

    /** The findings in the union of all named graphs; none lets the transaction commit. */
    List<F> findings(Graph union) throws IOException;

    /** Finds nothing: for stores of which nothing is asked. */
    static <F> Check<F> none() {
        return union -> List.of();
    }
}
