package org.envoygraph.facts;

import java.util.List;
import java.util.Optional;

/**
 * A body that acts, speaks or publishes.
 *
 * @param kind term of scheme {@code organization-kind}
 * @param partOf id of the organization it is part of
 * @param members ids of member countries that a source names
 */
public record Organization(
        String id,
        String name,
        String kind,
        Optional<String> country,
        Optional<String> partOf,
        List<String> members,
        List<NameVariant> variants,
        Place place)
        implements Party {
    public Organization {
        members = List.copyOf(members);
        variants = List.copyOf(variants);
    }
}
