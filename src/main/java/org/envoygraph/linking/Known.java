package org.envoygraph.linking;

import java.util.List;
import java.util.Objects;

/**
 * A thing that a name may mean, as small as comparing needs it.
 *
 * @param id unique among all that are known together
 * @param names the label first; at least one
 * @param family the family name of a person, or empty where there is none or nobody said
 * @param types ids of types, the closest first; {@link #PERSON} makes the rules for persons hold
 * @param countries ids
 * @param posts of a person
 * @param identified false for somebody whom a text does not identify: never a match by itself
 */
public record Known(
        String id,
        List<Name> names,
        String family,
        List<String> types,
        List<String> countries,
        List<HeldPost> posts,
        boolean identified) {
    /** The type of persons. */
    public static final String PERSON = "Person";

    public Known {
        Objects.requireNonNull(id);
        Objects.requireNonNull(family);
        names = List.copyOf(names);
        types = List.copyOf(types);
        countries = List.copyOf(countries);
        posts = List.copyOf(posts);
        if (names.isEmpty()) {
            throw new IllegalArgumentException(id + " has no name");
        }
    }

    /** The name that is shown. */
    public String label() {
        return names.get(0).text();
    }

    boolean isPerson() {
        return types.contains(PERSON) || !identified;
    }
}
