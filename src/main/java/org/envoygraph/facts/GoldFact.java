package org.envoygraph.facts;

import java.util.List;
import java.util.Map;

/**
 * What was verified of a fact and may not change unnoticed.
 *
 * @param id of the fact
 * @param verified by the names of {@link Essentials}
 */
public record GoldFact(String id, Map<String, Verified> verified, Place place) {
    /** Verified values, and where they stand. */
    public record Verified(List<String> values, Place place) {
        public Verified {
            values = List.copyOf(values);
        }
    }

    public GoldFact {
        verified = Map.copyOf(verified);
    }
}
