package org.envoygraph.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.envoygraph.facts.CountClaim;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Finding.Account;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.TimeSpec;

/** A count or superlative with the fact that states it and its number there, from 1. */
record Counted(Fact fact, int number, CountClaim claim) {
    static List<Counted> in(Told told) {
        List<Counted> counted = new ArrayList<>();
        for (Fact fact : told.all()) {
            counted.addAll(of(fact));
        }
        return counted;
    }

    static List<Counted> of(Fact fact) {
        List<Counted> counted = new ArrayList<>();
        for (CountClaim claim : fact.told().counts()) {
            counted.add(new Counted(fact, counted.size() + 1, claim));
        }
        return counted;
    }

    boolean is(String kind) {
        return claim.kind().equals(kind);
    }

    boolean hasQuantity() {
        return claim.quantity().isPresent();
    }

    int quantity() {
        return claim.quantity().orElseThrow();
    }

    /** The day up to which it holds: its own, or else the last day of the fact. */
    Optional<LocalDate> asOf() {
        return claim.asOf().or(() -> fact.told().when().flatMap(TimeSpec::latest));
    }

    /** What is counted: the scope in the curators' words, or else the event; with the unit. */
    Optional<String> scope() {
        Optional<String> what =
                claim.scope()
                        .map(scope -> scope.toLowerCase(Locale.ROOT).strip())
                        .or(
                                () ->
                                        fact instanceof Happening happening
                                                ? Optional.of(happening.event())
                                                : Optional.empty());
        return what.map(scope -> scope + " (" + claim.unit().orElse("no unit") + ")");
    }

    boolean isSameUnit(Counted other) {
        return claim.unit().isPresent() && claim.unit().equals(other.claim.unit());
    }

    /** The fact's id with the number, as in the IRI of the count. */
    String id() {
        return fact.id() + "." + number;
    }

    Account account() {
        String about = claim.approximate() ? "about " : "";
        String value = hasQuantity() ? about + quantity() : claim.kind();
        return new Account(fact, value + asOf().map(d -> " by " + d).orElse(""), claim.place());
    }
}
