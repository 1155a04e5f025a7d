package org.envoygraph.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody looks for. Lists that are empty say nothing.
 *
 * @param name in any spelling
 * @param types ids of types, one of which the thing should have
 * @param countries ids of countries, one of which should be the thing's
 * @param posts ids or titles, one of which the person should have held
 * @param day on which a post should have been held
 */
public record Wanted(
        String name,
        List<String> types,
        List<String> countries,
        List<String> posts,
        Optional<LocalDate> day) {
    public Wanted {
        Objects.requireNonNull(name);
        types = List.copyOf(types);
        countries = List.copyOf(countries);
        posts = List.copyOf(posts);
        Objects.requireNonNull(day);
    }

    /** By the name alone. */
    public static Wanted named(String name) {
        return new Wanted(name, List.of(), List.of(), List.of(), Optional.empty());
    }

    /** The same, but of one of these types. */
    public Wanted of(String... anyType) {
        return new Wanted(name, List.of(anyType), countries, posts, day);
    }
}
