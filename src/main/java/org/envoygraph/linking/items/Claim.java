package org.envoygraph.linking.items;

import java.util.List;
import java.util.Optional;

/**
 * What an item says with one property.
 *
 * @param property its id, such as {@code P39}
 * @param value absent where Wikidata says that there is none, or that it is unknown
 * @param starts values of the qualifier {@link Properties#START}
 * @param ends values of the qualifier {@link Properties#END}
 */
public record Claim(
        String property,
        Rank rank,
        Optional<ItemValue> value,
        List<ItemValue> starts,
        List<ItemValue> ends) {

    /** How far Wikidata stands behind a claim. */
    public enum Rank {
        PREFERRED,
        NORMAL,
        DEPRECATED
    }

    public Claim {
        starts = List.copyOf(starts);
        ends = List.copyOf(ends);
    }

    /** Of claims with the same property those that count. */
    static List<Claim> best(List<Claim> claims) {
        List<Claim> preferred = ranked(claims, Rank.PREFERRED);
        return preferred.isEmpty() ? ranked(claims, Rank.NORMAL) : preferred;
    }

    private static List<Claim> ranked(List<Claim> claims, Rank rank) {
        return claims.stream().filter(claim -> claim.rank() == rank).toList();
    }
}
