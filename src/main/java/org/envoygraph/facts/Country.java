package org.envoygraph.facts;

import java.util.List;

/**
 * A state as an actor.
 *
 * @param iso3 ISO 3166-1 alpha-3
 */
public record Country(String id, String name, String iso3, List<NameVariant> variants, Place place)
        implements Party {
    public Country {
        variants = List.copyOf(variants);
    }
}
