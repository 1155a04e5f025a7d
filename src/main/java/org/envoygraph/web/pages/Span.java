package org.envoygraph.web.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A time on a line, cut into whole years, quarters or months.
 *
 * @param end the day after the last one
 */
record Span(LocalDate start, LocalDate end, Unit unit) {
    /** How many months a part has. */
    enum Unit {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Unit(int months) {
            this.months = months;
        }
    }

    private static final int MANY_MONTHS = 16;
    private static final int MANY_QUARTERS = 20;

    /** The least span of whole parts that holds two days. */
    static Span of(LocalDate first, LocalDate last) {
        long months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last) + 1;
        Unit unit =
                months <= MANY_MONTHS
                        ? Unit.MONTH
                        : months <= MANY_QUARTERS * Unit.QUARTER.months ? Unit.QUARTER : Unit.YEAR;
        LocalDate start = begin(first, unit);
        LocalDate end = begin(last, unit).plusMonths(unit.months);
        return new Span(start, end, unit);
    }

    private static LocalDate begin(LocalDate day, Unit unit) {
        return switch (unit) {
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** Where a day begins, from 0 to 1. */
    double at(LocalDate day) {
        double all = ChronoUnit.DAYS.between(start, end);
        return ChronoUnit.DAYS.between(start, day) / all;
    }

    /** The beginnings of all parts. */
    List<LocalDate> parts() {
        List<LocalDate> parts = new ArrayList<>();
        for (LocalDate at = start; at.isBefore(end); at = at.plusMonths(unit.months)) {
            parts.add(at);
        }
        return parts;
    }

    /** The last day of the part that begins on a day. */
    LocalDate lastOf(LocalDate part) {
        return part.plusMonths(unit.months).minusDays(1);
    }

    /** The part in which a day is, as a number from 0. */
    int number(LocalDate day) {
        return (int) (ChronoUnit.MONTHS.between(start, day) / unit.months);
    }

    /** A part by its name: "2022", "Q2 2022", "Mar 2022". */
    String name(LocalDate part) {
        return switch (unit) {
            case MONTH -> Days.month(part.getMonth()).substring(0, 3) + " " + part.getYear();
            case QUARTER ->
                    String.format(
                            Locale.ROOT,
                            "Q%d %d",
                            part.get(IsoFields.QUARTER_OF_YEAR),
                            part.getYear());
            case YEAR -> Integer.toString(part.getYear());
        };
    }
}
