package org.envoygraph.export;

import java.util.List;
import java.util.Map;

/**
 * How the IRIs of a graph look, which decides how its files read.
 *
 * @param base what all IRIs of things and graphs begin with: things {@code base + "id/" + kind +
 *     "/"}, graphs {@code base + "graph/"}
 * @param kinds the kinds of things, in the order in which files tell of them; others come last
 * @param prefixes prefix to namespace; those that a file does not use are left out of it
 */
public record Layout(String base, List<String> kinds, Map<String, String> prefixes) {
    public Layout {
        kinds = List.copyOf(kinds);
        prefixes = Map.copyOf(prefixes);
    }

    String things() {
        return base + "id/";
    }

    String graphs() {
        return base + "graph/";
    }

    /** The number of a subject's kind in the order; that of others is the highest. */
    int rank(String iri) {
        String things = things();
        int end = iri.startsWith(things) ? iri.indexOf('/', things.length()) : -1;
        int rank = end < 0 ? -1 : kinds.indexOf(iri.substring(things.length(), end));
        return rank < 0 ? kinds.size() : rank;
    }
}
