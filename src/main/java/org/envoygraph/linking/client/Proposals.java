package org.envoygraph.linking.client;

import java.util.List;
import java.util.Optional;

/**
 * The items that something of ours may be.
 *
 * @param all the best first
 * @param certain the one that may be taken without a person, where there is one
 */
public record Proposals(Sought sought, List<Proposal> all, Optional<Proposal> certain) {
    public Proposals {
        all = List.copyOf(all);
    }
}
