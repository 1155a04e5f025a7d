package org.envoygraph.facts;

import java.util.List;

/**
 * The name that somebody else's list has for a thing.
 *
 * @param scheme term of scheme {@code identifier-scheme}
 * @param seenIn public files that pair the value with the thing
 */
public record Identifier(
        LinkSubject subject, String scheme, String value, List<String> seenIn, Place place) {
    public Identifier {
        seenIn = List.copyOf(seenIn);
    }
}
