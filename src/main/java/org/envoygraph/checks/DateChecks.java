package org.envoygraph.checks;

import java.time.LocalDate;
import java.util.Optional;
import org.envoygraph.checks.DateRules.Days;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Attestation.Claim;
import org.envoygraph.facts.DateRule;
import org.envoygraph.facts.EventStatus;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.Meeting;
import org.envoygraph.facts.Occasion;
import org.envoygraph.facts.Problems;
import org.envoygraph.facts.TimeSpec;
import org.envoygraph.facts.TimeSpec.Origin;
import org.envoygraph.facts.TimeSpec.Precision;
import org.envoygraph.facts.Visit;

/** Dates against their words, rules and the day of publication. */
final class DateChecks implements Checks.Check {
    @Override
    public void check(Facts facts, Problems problems) {
        for (Fact fact : facts.all()) {
            Optional<LocalDate> published =
                    facts.article(fact.told().article()).flatMap(Article::publishedOn);
            fact.told().when().ifPresent(when -> check(fact, when, published, facts, problems));
        }
    }

    private static void check(
            Fact fact,
            TimeSpec when,
            Optional<LocalDate> published,
            Facts facts,
            Problems problems) {
        standing(when, problems);
        if (when.rule().equals(Optional.of(DateRule.DATE_OF))) {
            takenOver(when, facts, problems);
        } else if (when.rule().isPresent()) {
            recomputed(fact, when.anchor().or(() -> published), problems);
        } else if (when.origin() == Origin.IN_TEXT) {
            inFull(fact, problems);
        }
        published.ifPresent(day -> heldBefore(fact, when, day, problems));
    }

    /** A day needs something it stands on. */
    private static void standing(TimeSpec when, Problems problems) {
        if (when.origin() == Origin.RESOLVED && when.rule().isEmpty()) {
            problems.add(when.place(), "the origin is 'resolved' without a rule; name the rule");
        }
        boolean bare = when.origin() == Origin.IN_TEXT && when.words().isEmpty();
        if (bare && when.precision() != Precision.UNKNOWN) {
            problems.add(
                    when.place(),
                    "a date in the text needs its 'words'; give them, or a rule or origin");
        }
    }

    /** Words that name day, month and year leave nothing to a rule, and nothing to a curator. */
    private static void inFull(Fact fact, Problems problems) {
        TimeSpec when = fact.told().when().orElseThrow();
        Optional<Days> named = when.words().flatMap(DateRules::inFull);
        if (named.isPresent() && !agrees(fact, named.get())) {
            problems.add(
                    when.place(),
                    said(when)
                            + " is not the day that '"
                            + when.words().orElseThrow()
                            + "' names: "
                            + said(named.get()));
        }
    }

    private static void recomputed(Fact fact, Optional<LocalDate> anchor, Problems problems) {
        TimeSpec when = fact.told().when().orElseThrow();
        DateRule rule = when.rule().orElseThrow();
        if (anchor.isEmpty()) {
            problems.add(
                    when.place(),
                    "rule '"
                            + rule.id()
                            + "' counts from publication, whose day is not known; give an 'anchor'");
            return;
        }
        Optional<Days> days = DateRules.days(rule, when.words().orElse(""), anchor.get());
        if (days.isEmpty()) {
            problems.add(
                    when.place(),
                    "'"
                            + when.words().orElse("")
                            + "' is no wording that rule '"
                            + rule.id()
                            + "' reads; correct words or rule");
        } else if (!agrees(fact, days.get())) {
            problems.add(
                    when.place(),
                    said(when)
                            + " is not what rule '"
                            + rule.id()
                            + "' makes of '"
                            + when.words().orElse("")
                            + "' seen from "
                            + anchor.get()
                            + ": "
                            + said(days.get()));
        }
    }

    /** A year may end early, on the day as of which a count holds; any other date is exact. */
    private static boolean agrees(Fact fact, Days days) {
        TimeSpec when = fact.told().when().orElseThrow();
        boolean sameStart = when.earliest().equals(Optional.of(days.earliest()));
        boolean sameEnd = when.latest().equals(Optional.of(days.latest()));
        boolean endsEarly =
                when.precision() == Precision.YEAR
                        && when.latest().map(days.latest()::isAfter).orElse(false)
                        && fact.told().counts().stream()
                                .anyMatch(count -> count.asOf().equals(when.latest()));
        return sameStart && (sameEnd || endsEarly);
    }

    private static void takenOver(TimeSpec when, Facts facts, Problems problems) {
        Optional<TimeSpec> other = when.of().flatMap(facts::fact).flatMap(f -> f.told().when());
        if (other.isPresent()
                && !(other.get().earliest().equals(when.earliest())
                        && other.get().latest().equals(when.latest()))) {
            problems.add(
                    when.place(),
                    said(when)
                            + " is not the date of '"
                            + when.of().orElseThrow()
                            + "', "
                            + said(other.get()));
        }
    }

    private static void heldBefore(
            Fact fact, TimeSpec when, LocalDate published, Problems problems) {
        if (isTold(fact) && when.earliest().map(published::isBefore).orElse(false)) {
            problems.add(
                    when.place(),
                    "'"
                            + fact.id()
                            + "' is told as held on "
                            + said(when)
                            + ", after publication on "
                            + published
                            + "; correct the date, or give '"
                            + (hasStatus(fact) ? "status: planned" : "claim: predicted")
                            + "'");
        }
    }

    /** Whether a fact tells of an event as one that took place. */
    private static boolean isTold(Fact fact) {
        if (fact.told().claim() == Claim.PREDICTED || !(fact instanceof Happening)) {
            return false;
        }
        if (fact instanceof Meeting meeting) {
            return meeting.status() == EventStatus.HELD;
        }
        if (fact instanceof Visit visit) {
            return visit.status() == EventStatus.HELD;
        }
        return !(fact instanceof Occasion occasion)
                || occasion.status() == EventStatus.HELD && !occasion.kind().equals("anniversary");
    }

    private static boolean hasStatus(Fact fact) {
        return fact instanceof Meeting || fact instanceof Visit || fact instanceof Occasion;
    }

    private static String said(TimeSpec when) {
        return said(when.earliest(), when.latest());
    }

    private static String said(Days days) {
        return said(Optional.of(days.earliest()), Optional.of(days.latest()));
    }

    private static String said(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        if (earliest.equals(latest)) {
            return earliest.map(LocalDate::toString).orElse("unknown");
        }
        return earliest.map(LocalDate::toString).orElse("..")
                + "/"
                + latest.map(LocalDate::toString).orElse("..");
    }
}
