package org.envoygraph.linking.client;

import java.util.List;

/**
 * An item as a service names it; all texts are fit to be shown.
 *
 * @param description in the service's words, or empty
 * @param score the service's own, on a scale of its own
 * @param types what the item is, as far as the service says
 * @param address where people read about it
 */
public record Found(
        String id,
        String name,
        String description,
        double score,
        List<Type> types,
        String address) {
    private static final int MOST_SHOWN = 3;

    /** A type, by id and in words. */
    public record Type(String id, String name) {}

    public Found {
        types = List.copyOf(types);
    }

    /** The first types in words. */
    public String typesInWords() {
        return String.join(", ", types.stream().limit(MOST_SHOWN).map(Type::name).toList());
    }
}
