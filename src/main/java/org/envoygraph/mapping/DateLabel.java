package org.envoygraph.mapping;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.envoygraph.facts.TimeSpec;

/** Words a date with its precision: {@code October 2023}, {@code 26 to 30 March 2022}. */
public final class DateLabel {
    private static final DateTimeFormatter DAY = format("d MMMM uuuu");
    private static final DateTimeFormatter DAY_AND_MONTH = format("d MMMM");
    private static final DateTimeFormatter MONTH = format("MMMM uuuu");

    private DateLabel() {}

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** The words for a date. */
    public static String of(TimeSpec when) {
        if (when.earliest().isEmpty() || when.latest().isEmpty()) {
            return open(when.earliest(), when.latest());
        }
        LocalDate first = when.earliest().get();
        LocalDate last = when.latest().get();
        return switch (when.precision()) {
            case DAY -> DAY.format(first);
            case MONTH -> isWholeMonth(first, last) ? MONTH.format(first) : range(first, last);
            case YEAR ->
                    isWholeYear(first, last)
                            ? Integer.toString(first.getYear())
                            : first.getYear() + ", " + range(first, last);
            case RANGE -> range(first, last);
            case UNKNOWN -> "date unknown, " + range(first, last);
        };
    }

    private static String open(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        return latest.map(d -> "date unknown, not after " + DAY.format(d))
                .or(() -> earliest.map(d -> "date unknown, not before " + DAY.format(d)))
                .orElse("date unknown");
    }

    private static boolean isWholeMonth(LocalDate first, LocalDate last) {
        return first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1));
    }

    private static boolean isWholeYear(LocalDate first, LocalDate last) {
        return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
    }

    private static String range(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return DAY.format(first) + " to " + DAY.format(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + " to " + DAY.format(last)
                : DAY_AND_MONTH.format(first) + " to " + DAY.format(last);
    }
}
