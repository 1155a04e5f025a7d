package org.envoygraph.checks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.facts.Retraction;

/** Facts withdrawn, and the facts that take their place. */
final class RetractionChecks implements Checks.Check {
    @Override
    public void check(Facts facts, Problems problems) {
        for (Fact fact : facts.all()) {
            fact.told().retraction().ifPresent(r -> check(fact, r, facts, problems));
        }
    }

    private static void check(Fact fact, Retraction why, Facts facts, Problems problems) {
        Optional<LocalDate> published =
                facts.article(fact.told().article()).flatMap(Article::publishedOn);
        if (published.map(why.on()::isBefore).orElse(false)) {
            problems.add(
                    fact.place(),
                    "'"
                            + fact.id()
                            + "' is withdrawn on "
                            + why.on()
                            + ", before its article was published on "
                            + published.orElseThrow()
                            + "; correct the day");
        }
        why.supersededBy().flatMap(facts::fact).ifPresent(n -> next(fact, n, facts, problems));
    }

    private static void next(Fact fact, Fact next, Facts facts, Problems problems) {
        if (next.id().equals(fact.id())) {
            problems.add(
                    fact.place(),
                    "'" + fact.id() + "' cannot take its own place; name another fact, or none");
        } else if (comesBack(fact, facts)) {
            problems.add(
                    fact.place(),
                    "'"
                            + fact.id()
                            + "' comes back to itself by 'superseded-by'; end at a fact that holds");
        } else {
            next.told().retraction().ifPresent(later -> inOrder(fact, next, later, problems));
        }
    }

    /** What was itself withdrawn on an earlier day was there no longer to take a place. */
    private static void inOrder(Fact fact, Fact next, Retraction later, Problems problems) {
        LocalDate on = fact.told().retraction().orElseThrow().on();
        if (later.on().isBefore(on)) {
            problems.add(
                    fact.place(),
                    "'"
                            + fact.id()
                            + "' gives way on "
                            + on
                            + " to '"
                            + next.id()
                            + "', which was withdrawn on "
                            + later.on()
                            + "; name the fact that holds, or correct a day");
        }
    }

    private static boolean comesBack(Fact start, Facts facts) {
        Set<String> seen = new HashSet<>();
        Optional<Fact> at = Optional.of(start);
        while (at.isPresent() && seen.add(at.get().id())) {
            at =
                    at.get()
                            .told()
                            .retraction()
                            .flatMap(Retraction::supersededBy)
                            .flatMap(facts::fact);
        }
        return at.map(Fact::id).equals(Optional.of(start.id()));
    }
}
