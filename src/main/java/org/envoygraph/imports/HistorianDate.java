package org.envoygraph.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.TimeSpec;

/**
 * A date of the lists of chiefs of mission: a day, a month or a year. Where the words before a day
 * hedge it, it is a span of one month before it, after it, or both.
 *
 * @param hedged whether it is such a span
 */
record HistorianDate(TimeSpec when, boolean hedged) {
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?i)\\b(before|about|approximately|or|and)$|\\bprobably\\b|^.*between");
    private static final Pattern AFTER =
            Pattern.compile("(?i)\\b(after|about|approximately)$|\\bprobably\\b");

    /**
     * Reads a date.
     *
     * @param note the words that the list puts before it; they are not taken over
     * @throws BadRecord if it is no date
     */
    static HistorianDate of(String date, String note, Place place) throws BadRecord {
        try {
            return switch (date.length()) {
                case 4 -> new HistorianDate(TimeSpec.inYear(Year.parse(date), place), false);
                case 7 -> new HistorianDate(TimeSpec.inMonth(YearMonth.parse(date), place), false);
                default -> day(LocalDate.parse(date), note.strip(), place);
            };
        } catch (DateTimeException none) {
            throw new BadRecord("a date that is no day, month or year");
        }
    }

    private static HistorianDate day(LocalDate day, String note, Place place) {
        boolean before = BEFORE.matcher(note).find();
        boolean after = AFTER.matcher(note).find();
        if (!before && !after) {
            return new HistorianDate(TimeSpec.onDay(day, place), false);
        }
        LocalDate first = before ? day.minusMonths(1) : day;
        LocalDate last = after ? day.plusMonths(1) : day;
        return new HistorianDate(TimeSpec.between(first, last, place), true);
    }
}
