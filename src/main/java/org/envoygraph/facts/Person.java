package org.envoygraph.facts;

import java.util.List;
import java.util.Optional;

/**
 * A person whom a source names.
 *
 * @param family the family name within the name
 * @param order term of scheme {@code name-order}
 * @param country id of the country the person stands for or comes from
 */
public record Person(
        String id,
        String name,
        Optional<String> family,
        Optional<String> order,
        Optional<String> country,
        Optional<String> note,
        List<NameVariant> variants,
        Place place)
        implements Party {
    public Person {
        variants = List.copyOf(variants);
    }
}
