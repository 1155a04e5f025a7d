package org.envoygraph.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A closed list of terms: modes, acts, topics. */
public record Scheme(
        String id, String label, Optional<String> definition, List<Concept> concepts, Place place) {

    /**
     * A term of the list.
     *
     * @param broader id of a wider term of the same list
     */
    public record Concept(
            String id,
            String label,
            Optional<String> definition,
            Optional<String> broader,
            Place place) {}

    public Scheme {
        concepts = List.copyOf(concepts);
    }

    /** The ids of all its terms. */
    public Set<String> ids() {
        return concepts.stream().map(Concept::id).collect(Collectors.toUnmodifiableSet());
    }
}
