package org.envoygraph.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.facts.TimeSpec;

/**
 * Writes out the dates that curators leave to another fact: what is said in a meeting has the
 * meeting's date, and {@code when: {of: kd-01}} has that of kd-01.
 */
final class DatesTakenOver {
    private final Problems problems;

    DatesTakenOver(Problems problems) {
        this.problems = problems;
    }

    Facts in(Facts facts) {
        List<Fact> dated = new ArrayList<>();
        for (Fact fact : facts.all()) {
            Optional<TimeSpec> own = own(fact, facts);
            boolean open = own.isPresent() && own.get().isTakenOver();
            Optional<TimeSpec> when = open ? resolved(own.get(), facts, new HashSet<>()) : own;
            dated.add(when.map(fact::withWhen).orElse(fact));
        }
        return facts.with(dated);
    }

    private static Optional<TimeSpec> own(Fact fact, Facts facts) {
        return fact.told()
                .when()
                .or(
                        () ->
                                fact.during()
                                        .flatMap(event -> teller(event, fact, facts))
                                        .map(told -> TimeSpec.dateOf(told.id(), fact.place())));
    }

    /** Who dates an event for a fact: its own article, else the one that was published first. */
    private static Optional<Fact> teller(String event, Fact fact, Facts facts) {
        Optional<Fact> happening = facts.event(event, fact.told().article()).map(Fact.class::cast);
        return happening.or(() -> facts.event(event)).or(() -> facts.group(event));
    }

    private Optional<TimeSpec> resolved(TimeSpec when, Facts facts, Set<String> seen) {
        String of = when.of().orElseThrow();
        if (!seen.add(of)) {
            problems.add(
                    when.place(),
                    "the date of '" + of + "' comes back to itself; give one of them a date");
            return Optional.empty();
        }
        return facts.fact(of)
                .flatMap(other -> own(other, facts))
                .flatMap(
                        other ->
                                other.isTakenOver()
                                        ? resolved(other, facts, seen)
                                        : Optional.of(other))
                .map(when::withDaysOf);
    }
}
