package org.envoygraph.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A count, ordinal or superlative, as a source states it.
 *
 * @param kind term of scheme {@code claim-kind}
 * @param quantity the number, where there is one
 * @param unit term of scheme {@code unit}
 * @param asOf the day up to which the count holds
 * @param partOf the number, from 1, of the count of the same fact that includes this one
 * @param claimedBy ids of the parties on whose word it stands, where it is not the source's own
 * @param scope what is counted, in our words
 */
public record CountClaim(
        String kind,
        OptionalInt quantity,
        Optional<String> unit,
        boolean approximate,
        Optional<LocalDate> asOf,
        Optional<Integer> partOf,
        List<String> claimedBy,
        Optional<String> scope,
        Place place) {

    public CountClaim {
        claimedBy = List.copyOf(claimedBy);
    }
}
