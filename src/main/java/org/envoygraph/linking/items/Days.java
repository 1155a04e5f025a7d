package org.envoygraph.linking.items;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a time of Wikidata may mean.
 *
 * @param shown as exactly as it is known: a day, a month or a year
 */
record Days(LocalDate earliest, LocalDate latest, String shown) {
    /** How Wikidata counts that a time is known to the day. */
    static final int DAY = 11;

    private static final int MONTH = 10;
    private static final int YEAR = 9;
    private static final Pattern TIME = Pattern.compile("\\+([0-9]{4})-([0-9]{2})-([0-9]{2})T.*");

    /** The days of a time; nothing when it is known less exactly than to the year. */
    static Optional<Days> of(ItemValue time) {
        Matcher parts = TIME.matcher(time.text());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        int day = Integer.parseInt(parts.group(3));
        try {
            return switch (time.precision()) {
                case DAY -> Optional.of(day(LocalDate.of(year, month, day)));
                case MONTH -> Optional.of(month(YearMonth.of(year, month)));
                case YEAR -> Optional.of(year(year));
                default -> Optional.empty();
            };
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Days day(LocalDate day) {
        return new Days(day, day, day.toString());
    }

    private static Days month(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth(), month.toString());
    }

    private static Days year(int year) {
        String shown = "%04d".formatted(year);
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), shown);
    }
}
