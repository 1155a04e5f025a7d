package org.envoygraph.linking.items;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An item of Wikidata, or a property as a thing, as a document tells it.
 *
 * @param id the item that the document is on
 * @param redirectedFrom the item that was asked for, where another one answers: it was merged
 * @param revision the number of the version, where the document tells it
 * @param modified when that version was made, as the document writes it
 * @param labels by language
 * @param descriptions by language
 * @param aliases by language
 * @param claims in the order of the document
 */
public record Item(
        String id,
        Optional<String> redirectedFrom,
        OptionalLong revision,
        Optional<String> modified,
        SortedMap<String, String> labels,
        SortedMap<String, String> descriptions,
        SortedMap<String, List<String>> aliases,
        List<Claim> claims) {
    public Item {
        labels = sorted(labels);
        descriptions = sorted(descriptions);
        aliases = sorted(aliases);
        claims = List.copyOf(claims);
    }

    private static <V> SortedMap<String, V> sorted(Map<String, V> values) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** All claims with a property, of any rank, those without a value too. */
    List<Claim> claims(String property) {
        return claims.stream().filter(claim -> claim.property().equals(property)).toList();
    }

    /**
     * The claims with a property that count: the preferred ones, or where there are none the normal
     * ones. What is deprecated never counts.
     */
    List<Claim> best(String property) {
        return Claim.best(claims(property));
    }
}
