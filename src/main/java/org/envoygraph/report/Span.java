package org.envoygraph.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.TimeSpec;

/** The days on which something may have been, both included; open where a source leaves it open. */
record Span(LocalDate first, LocalDate last) {
    static Span of(Fact fact) {
        Optional<TimeSpec> when = fact.told().when();
        return new Span(
                when.flatMap(TimeSpec::earliest).orElse(LocalDate.MIN),
                when.flatMap(TimeSpec::latest).orElse(LocalDate.MAX));
    }

    boolean overlaps(Span other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    /** Whether all of it is before all of another. */
    boolean isBefore(Span other) {
        return last.isBefore(other.first);
    }

    boolean holds(Span other) {
        return !first.isAfter(other.first) && !other.last.isAfter(last);
    }

    boolean isDay() {
        return first.equals(last);
    }

    /** Whether both ends are known and no more than some days lie between them. */
    boolean isWithin(long days) {
        return !isOpen() && ChronoUnit.DAYS.between(first, last) <= days;
    }

    private boolean isOpen() {
        return first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX);
    }

    /**
     * {@code 2022-12-07}, {@code 2022-12-01..2022-12-31}, {@code ..2022-12-31}, {@code unknown}.
     */
    @Override
    public String toString() {
        if (first.equals(LocalDate.MIN) && last.equals(LocalDate.MAX)) {
            return "unknown";
        }
        if (isDay()) {
            return first.toString();
        }
        String from = first.equals(LocalDate.MIN) ? "" : first.toString();
        String to = last.equals(LocalDate.MAX) ? "" : last.toString();
        return from + ".." + to;
    }
}
