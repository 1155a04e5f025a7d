package org.envoygraph.facts;

import java.util.List;
import java.util.Optional;

/**
 * A place in the world: a city, a building, a region.
 *
 * @param kind term of scheme {@code place-kind}
 */
public record Locality(
        String id,
        String name,
        String kind,
        Optional<String> country,
        List<NameVariant> variants,
        Place place) {
    public Locality {
        variants = List.copyOf(variants);
    }
}
