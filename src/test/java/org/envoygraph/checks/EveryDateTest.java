package org.envoygraph.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.envoygraph.Shipped;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.facts.TimeSpec;
import org.junit.jupiter.api.Test;

/** Whether each date of the shipped facts is worked out again: shift it by a day and see. */
class EveryDateTest {
    private static final Facts FACTS = shipped();

    private static Facts shipped() {
        return Shipped.facts();
    }

    private static List<Fact> dated(boolean byRule) {
        return FACTS.all().stream()
                .filter(fact -> fact.told().when().orElseThrow().rule().isPresent() == byRule)
                .toList();
    }

    @Test
    void everyDateByARuleIsRecomputedAtItsBeginning() {
        List<Fact> dated = dated(true);

        assertThat(dated).hasSizeGreaterThan(90);
        assertThat(dated.stream().filter(fact -> !seen(fact, 1, 0)).map(Fact::id)).isEmpty();
    }

    @Test
    void everyDateByARuleIsRecomputedAtItsEnd() {
        assertThat(dated(true).stream().filter(fact -> !seen(fact, 0, 1)).map(Fact::id)).isEmpty();
    }

    @Test
    void everyDateByARuleIsRecomputedWhereItEndsEarly() {
        assertThat(dated(true).stream().filter(fact -> !seen(fact, 0, -1)).map(Fact::id)).isEmpty();
    }

    /** Whoever dates one more fact without a rule says so here. */
    @Test
    void theseDatesNoRuleMakesAndACuratorAnswersForThem() {
        List<String> byHand =
                dated(false).stream()
                        .filter(EveryDateTest::isHeld)
                        .filter(f -> f.told().when().orElseThrow().earliest().isPresent())
                        .filter(fact -> !seen(fact, 1, 0))
                        .map(EveryDateTest::withOrigin)
                        .toList();

        assertThat(byHand)
                .containsExactly(
                        "ha-23 inferred",
                        "km-09 inferred",
                        "km-18 in-text",
                        "km-23 inferred",
                        "km-24 inferred",
                        "km-25 inferred",
                        "km-26 inferred",
                        "km-28 inferred",
                        "km-31 inferred",
                        "km-37 inferred",
                        "km-40 inferred",
                        "sc-01 article-identification",
                        "sc-02 article-identification",
                        "sc-11 article-identification",
                        "sc-12 article-identification",
                        "sc-16 article-identification",
                        "sc-17 article-identification",
                        "sc-18 article-identification",
                        "sc-22 article-identification",
                        "sc-27 article-identification",
                        "sc-31 article-identification",
                        "yn-08 inferred");
    }

    private static boolean isHeld(Fact fact) {
        return FACTS.article(fact.told().article()).orElseThrow().text().isHeld();
    }

    private static String withOrigin(Fact fact) {
        return fact.id() + " " + fact.told().when().orElseThrow().origin().id();
    }

    private static boolean seen(Fact fact, int atBeginning, int atEnd) {
        TimeSpec when = fact.told().when().orElseThrow();
        TimeSpec other =
                when.withDaysOf(
                        new TimeSpec(
                                when.earliest().map(day -> day.plusDays(atBeginning)),
                                end(when, atEnd),
                                when.precision(),
                                Optional.empty(),
                                Optional.empty(),
                                when.origin(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                when.place()));
        boolean same =
                other.earliest().equals(when.earliest()) && other.latest().equals(when.latest());
        return same || problems(fact.withWhen(other)).contains(when.place());
    }

    private static Optional<LocalDate> end(TimeSpec when, int later) {
        return when.latest().map(day -> day.plusDays(later));
    }

    private static List<Place> problems(Fact changed) {
        List<Fact> facts = new ArrayList<>(FACTS.all());
        facts.replaceAll(fact -> fact.id().equals(changed.id()) ? changed : fact);
        Problems problems = new Problems();
        new DateChecks().check(FACTS.with(facts), problems);
        return problems.all().stream().map(Problem::place).toList();
    }
}
