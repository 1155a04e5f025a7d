package org.envoygraph.web.reconcile;

import java.util.Objects;
import org.envoygraph.linking.Known;

/**
 * A thing that is given to the service, instead of being read from a store.
 *
 * @param description in some words, or empty
 */
public record Given(Known known, String description) {
    public Given {
        Objects.requireNonNull(known);
        Objects.requireNonNull(description);
    }
}
