package org.envoygraph.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    /** Whether both share an hour, where the days of each are those of a zone, such as +09:00. */
    boolean overlaps(Span other, Optional<String> zone, Optional<String> otherZone) {
        return overlaps(other)
                || zone.isPresent()
                        && otherZone.isPresent()
                        && (isBefore(other)
                                ? end(zone.get()).isAfter(other.start(otherZone.get()))
                                : other.end(otherZone.get()).isAfter(start(zone.get())));
    }

    private Instant start(String zone) {
        return first.atStartOfDay(ZoneOffset.of(zone)).toInstant();
    }

    private Instant end(String zone) {
        return last.plusDays(1).atStartOfDay(ZoneOffset.of(zone)).toInstant();
    }

    /**
     * The kind of period that it fills: 0 a day or not known, 1 within a month, 2 within a year, 3
     * longer.
     */
    int breadth() {
        if (isDay() || isOpen()) {
            return 0;
        }
        if (first.getYear() != last.getYear()) {
            return 3;
        }
        return first.getMonth() == last.getMonth() ? 1 : 2;
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

    boolean isOpen() {
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
