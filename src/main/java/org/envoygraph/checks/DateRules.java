package org.envoygraph.checks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.envoygraph.facts.DateRule;

/** Recomputes the days that date words mean, seen from an anchor day. */
final class DateRules {
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("\\b([A-Z][a-z]{2,})\\.? (\\d{1,2})\\b");

    private static final Pattern FULL =
            Pattern.compile("\\b([A-Z][a-z]{2,})\\.? (\\d{1,2}), ([1-9]\\d{3})\\b");

    private static final Pattern NAME = Pattern.compile("\\b[A-Z][a-z]{2,}");

    /** First and last day. */
    record Days(LocalDate earliest, LocalDate latest) {
        static Days of(LocalDate day) {
            return new Days(day, day);
        }

        static Days of(YearMonth month) {
            return new Days(month.atDay(1), month.atEndOfMonth());
        }
    }

    private DateRules() {}

    /**
     * The days of date words.
     *
     * @param anchor the day that the words are seen from, in most rules that of publication
     * @return nothing when the words do not hold what the rule reads in them
     */
    static Optional<Days> days(DateRule rule, String words, LocalDate anchor) {
        YearMonth month = YearMonth.from(anchor);
        return switch (rule) {
            case WEEKDAY_BEFORE_PUBLICATION ->
                    weekday(words)
                            .map(d -> Days.of(anchor.with(TemporalAdjusters.previousOrSame(d))));
            case LAST_WEEKDAY ->
                    weekday(words).map(d -> Days.of(monday(anchor).minusWeeks(1).with(d)));
            case MONTH_DAY_BEFORE_PUBLICATION ->
                    monthDay(words).map(d -> Days.of(before(d, anchor)));
            case MONTH_DAY_AFTER_PUBLICATION -> monthDay(words).map(d -> Days.of(after(d, anchor)));
            case PUBLICATION_DAY -> Optional.of(Days.of(anchor));
            case THIS_MONTH -> Optional.of(new Days(month.atDay(1), anchor));
            case THIS_YEAR -> Optional.of(new Days(anchor.withDayOfYear(1), anchor));
            case LAST_WEEK ->
                    Optional.of(
                            new Days(monday(anchor).minusWeeks(1), monday(anchor).minusDays(1)));
            case LAST_MONTH -> Optional.of(Days.of(month.minusMonths(1)));
            case NAMED_MONTH_BEFORE_PUBLICATION ->
                    month(words).map(m -> Days.of(notAfter(month.withMonth(m.getValue()), month)));
            case NAMED_MONTH_AFTER_PUBLICATION ->
                    month(words).map(m -> Days.of(notBefore(month.withMonth(m.getValue()), month)));
            case DATE_OF -> Optional.empty();
        };
    }

    /** The day that words give in full, {@code Jan. 19, 2022}, where no rule is needed. */
    static Optional<Days> inFull(String words) {
        Matcher full = FULL.matcher(words);
        return full.find()
                ? monthDay(full.group(1), Integer.parseInt(full.group(2)))
                        .findFirst()
                        .map(day -> day.atYear(Integer.parseInt(full.group(3))))
                        .map(Days::of)
                : Optional.empty();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The latest such day not after another; 29 February only in years that have it. */
    private static LocalDate before(MonthDay day, LocalDate anchor) {
        int year = anchor.getYear();
        while (!day.isValidYear(year) || day.atYear(year).isAfter(anchor)) {
            year--;
        }
        return day.atYear(year);
    }

    private static LocalDate after(MonthDay day, LocalDate anchor) {
        int year = anchor.getYear();
        while (!day.isValidYear(year) || day.atYear(year).isBefore(anchor)) {
            year++;
        }
        return day.atYear(year);
    }

    private static YearMonth notAfter(YearMonth month, YearMonth anchor) {
        return month.isAfter(anchor) ? month.minusYears(1) : month;
    }

    private static YearMonth notBefore(YearMonth month, YearMonth anchor) {
        return month.isBefore(anchor) ? month.plusYears(1) : month;
    }

    private static Optional<DayOfWeek> weekday(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(d -> lower.contains(d.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<Month> month(String words) {
        return NAME.matcher(words).results().flatMap(name -> named(name.group())).findFirst();
    }

    private static Optional<MonthDay> monthDay(String words) {
        return MONTH_AND_DAY
                .matcher(words)
                .results()
                .flatMap(found -> monthDay(found.group(1), Integer.parseInt(found.group(2))))
                .findFirst();
    }

    private static Stream<MonthDay> monthDay(String name, int day) {
        return named(name)
                .filter(month -> day >= 1 && day <= month.maxLength())
                .map(month -> MonthDay.of(month, day));
    }

    /** The month that a name or its first letters mean. */
    private static Stream<Month> named(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(name.toUpperCase(Locale.ROOT)));
    }
}
