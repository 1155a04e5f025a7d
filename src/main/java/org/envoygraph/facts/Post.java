package org.envoygraph.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A post, apart from its holders; its titles in the sources are variants.
 *
 * @param kind term of scheme {@code post-kind}
 * @param at id of the organization or country it belongs to
 * @param country id of the country it acts for
 * @param remit topics it deals with
 */
public record Post(
        String id,
        String title,
        String kind,
        Optional<String> at,
        Optional<String> country,
        List<String> remit,
        List<NameVariant> variants,
        Place place) {

    private static final Set<String> KINDS_OF_ENVOY =
            Set.of("envoy", "ambassador", "chief-of-mission", "special-representative");

    public Post {
        remit = List.copyOf(remit);
        variants = List.copyOf(variants);
    }

    /** Whether who holds it is an envoy. */
    public boolean isEnvoys() {
        return isOfEnvoys(kind);
    }

    /** Whether who holds a post of a kind is an envoy. */
    public static boolean isOfEnvoys(String kind) {
        return KINDS_OF_ENVOY.contains(kind);
    }

    /** The country or, for a post of an international body, the organization it acts for. */
    public Optional<String> actsFor() {
        return country.or(() -> at);
    }
}
