package org.envoygraph.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A count, ordinal or superlative, as a source states it.
 *
 * @param kind term of scheme {@code claim-kind}
 * @param quantity the number, where there is one
 * @param unit term of scheme {@code unit}
 * @param asOf the day up to which the count holds
 * @param scope what is counted, in our words
 */
public record CountClaim(
        String kind,
        OptionalInt quantity,
        Optional<String> unit,
        boolean approximate,
        Optional<LocalDate> asOf,
        Optional<String> scope,
        Place place) {}
