package org.envoygraph.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.envoygraph.facts.EventStatus;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.Meeting;
import org.envoygraph.facts.Provocation;
import org.envoygraph.facts.TimeSpec;

/** Whether two events may have been at one time, by all that is told of each. */
final class SamePeriod {
    /** Dates that are wider than a month tell nothing. */
    private static final long DAYS = 31;

    private final Told told;
    private final Map<String, Span> events = new HashMap<>();

    SamePeriod(Told told) {
        this.told = told;
    }

    /** A mode that is told. */
    static Optional<String> mode(Happening happening) {
        return happening.mode().filter(m -> !m.equals("not-stated"));
    }

    boolean may(Happening one, Happening other) {
        Span days = days(one);
        Span others = days(other);
        if (isSeries(one) && isSeries(other) && !days.equals(others)) {
            return false;
        }
        return days.overlaps(others)
                && (days.isWithin(DAYS) && others.isWithin(DAYS) || isUndated(one, other));
    }

    /** Launches that are counted from one day to another; more of them are another series. */
    private static boolean isSeries(Happening happening) {
        Span span = Span.of(happening);
        return happening instanceof Provocation && !span.isOpen() && !span.isDay();
    }

    /** A call or meeting without a date is held against those of the same mode and place. */
    private boolean isUndated(Happening one, Happening other) {
        boolean undated =
                (days(one).isOpen() || days(one).isWithin(DAYS))
                        && (days(other).isOpen() || days(other).isWithin(DAYS));
        return undated
                && one instanceof Meeting meeting
                && !meeting.council()
                && mode(one).isPresent()
                && mode(one).equals(mode(other))
                && (one.location().isEmpty()
                        || other.location().isEmpty()
                        || one.location().equals(other.location()));
    }

    /** The days that all tellings of an event leave; those of this one, where they differ. */
    private Span days(Happening happening) {
        Span own = own(happening);
        Span common = events.computeIfAbsent(happening.event(), this::common);
        return common.isBefore(common) ? own : common;
    }

    private Span common(String event) {
        Span common = new Span(LocalDate.MIN, LocalDate.MAX);
        for (Happening telling : told.tellings(event)) {
            Span own = own(telling);
            common =
                    new Span(
                            own.first().isAfter(common.first()) ? own.first() : common.first(),
                            own.last().isBefore(common.last()) ? own.last() : common.last());
        }
        return common;
    }

    /** What was held was before it was told of, and hardly more than a month before. */
    private Span own(Happening happening) {
        Optional<LocalDate> outside = happening.told().when().flatMap(TimeSpec::outside);
        if (outside.isPresent()) {
            return new Span(outside.get(), outside.get());
        }
        Span span = Span.of(happening);
        boolean held = happening.statusTold().map(s -> s == EventStatus.HELD).orElse(true);
        LocalDate last = span.last();
        if (last.equals(LocalDate.MAX) && held) {
            last = told.published(happening).orElse(last);
        }
        boolean bounded = span.first().equals(LocalDate.MIN) && !last.equals(LocalDate.MAX);
        return new Span(bounded ? last.minusDays(DAYS) : span.first(), last);
    }
}
