package org.envoygraph.facts;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When something was, exactly as far as a source supports it.
 *
 * @param earliest first day it may have been, or may have begun; absent when unknown
 * @param latest last day it may have been; absent when unknown
 * @param words the source's own date words
 * @param rule how the words became days
 * @param anchor the day that the rule counts from, where it is not the day of publication
 * @param of the fact whose date this takes over, for the rule {@code date-of}
 * @param zone offset from UTC of the days, {@code +09:00}
 * @param outside the same date as known from elsewhere, never mixed in
 */
public record TimeSpec(
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        Precision precision,
        Optional<String> words,
        Optional<DateRule> rule,
        Origin origin,
        Optional<LocalDate> anchor,
        Optional<String> of,
        Optional<String> zone,
        Optional<LocalDate> outside,
        Optional<String> note,
        Place place) {

    /** How exactly a source gives a date. */
    public enum Precision implements Term {
        DAY,
        MONTH,
        YEAR,
        RANGE,
        UNKNOWN
    }

    /** Where a date comes from. */
    public enum Origin implements Term {
        IN_TEXT,
        RESOLVED,
        INFERRED,
        ARTICLE_IDENTIFICATION,
        OUTSIDE
    }

    /** A day that a document gives in full. */
    public static TimeSpec onDay(LocalDate day, Place place) {
        return of(Optional.of(day), Optional.of(day), Precision.DAY, Origin.IN_TEXT, place);
    }

    /** From one day to another, as a document gives them; one day when they are the same. */
    public static TimeSpec during(LocalDate first, LocalDate last, Place place) {
        Precision precision = first.equals(last) ? Precision.DAY : Precision.RANGE;
        return of(Optional.of(first), Optional.of(last), precision, Origin.IN_TEXT, place);
    }

    /** A month that a document gives. */
    public static TimeSpec inMonth(YearMonth month, Place place) {
        return of(
                Optional.of(month.atDay(1)),
                Optional.of(month.atEndOfMonth()),
                Precision.MONTH,
                Origin.IN_TEXT,
                place);
    }

    /** A year that a document gives. */
    public static TimeSpec inYear(Year year, Place place) {
        return of(
                Optional.of(year.atDay(1)),
                Optional.of(year.atDay(year.length())),
                Precision.YEAR,
                Origin.IN_TEXT,
                place);
    }

    /** A day somewhere between two, as concluded from a document. */
    public static TimeSpec between(LocalDate first, LocalDate last, Place place) {
        return of(Optional.of(first), Optional.of(last), Precision.RANGE, Origin.INFERRED, place);
    }

    /** A day that is unknown, but for having passed by another day. */
    public static TimeSpec notAfter(LocalDate day, Place place) {
        return of(Optional.empty(), Optional.of(day), Precision.UNKNOWN, Origin.INFERRED, place);
    }

    private static TimeSpec of(
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            Precision precision,
            Origin origin,
            Place place) {
        return new TimeSpec(
                earliest,
                latest,
                precision,
                Optional.empty(),
                Optional.empty(),
                origin,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                place);
    }

    /** The date of another fact, taken over by the rule {@code date-of}. */
    public static TimeSpec dateOf(String fact, Place place) {
        return new TimeSpec(
                Optional.empty(),
                Optional.empty(),
                Precision.UNKNOWN,
                Optional.empty(),
                Optional.of(DateRule.DATE_OF),
                Origin.RESOLVED,
                Optional.empty(),
                Optional.of(fact),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                place);
    }

    /** This date with the days, the precision and the knowledge from outside of another. */
    public TimeSpec withDaysOf(TimeSpec other) {
        return new TimeSpec(
                other.earliest,
                other.latest,
                other.precision,
                words,
                rule,
                origin,
                anchor,
                of,
                zone,
                outside.or(() -> other.outside),
                note,
                place);
    }

    /** Whether the days are still to be taken from another fact. */
    public boolean isTakenOver() {
        return of.isPresent() && earliest.isEmpty() && latest.isEmpty();
    }
}
