package org.envoygraph.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.envoygraph.checks.DateRules.Days;
import org.envoygraph.facts.DateRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule, at the borders and over two whole years, one of them a leap year. */
class DateRulesTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    private static Days days(DateRule rule, String words, LocalDate anchor) {
        return DateRules.days(rule, words, anchor).orElseThrow();
    }

    private static void eachWeekday(BiConsumer<LocalDate, DayOfWeek> check) {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            for (DayOfWeek weekday : DayOfWeek.values()) {
                check.accept(day, weekday);
            }
        }
    }

    private static void eachMonth(BiConsumer<LocalDate, Month> check) {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            for (Month month : Month.values()) {
                check.accept(day, month);
            }
        }
    }

    private static String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKDAY_BEFORE_PUBLICATION, Wednesday, 2022-12-09, 2022-12-07, 2022-12-07",
        "WEEKDAY_BEFORE_PUBLICATION, on Friday, 2022-12-09, 2022-12-09, 2022-12-09",
        "WEEKDAY_BEFORE_PUBLICATION, Saturday, 2023-01-01, 2022-12-31, 2022-12-31",
        "LAST_WEEKDAY, last Friday, 2022-03-31, 2022-03-25, 2022-03-25",
        "LAST_WEEKDAY, last Friday, 2022-04-01, 2022-03-25, 2022-03-25",
        "LAST_WEEKDAY, last Monday, 2022-04-03, 2022-03-21, 2022-03-21",
        "MONTH_DAY_BEFORE_PUBLICATION, Nov. 21, 2022-12-09, 2022-11-21, 2022-11-21",
        "MONTH_DAY_BEFORE_PUBLICATION, December 9, 2022-12-09, 2022-12-09, 2022-12-09",
        "MONTH_DAY_BEFORE_PUBLICATION, Dec. 31, 2023-01-01, 2022-12-31, 2022-12-31",
        "MONTH_DAY_BEFORE_PUBLICATION, Sept. 9, 2022-12-09, 2022-09-09, 2022-09-09",
        "MONTH_DAY_BEFORE_PUBLICATION, Thursday Dec. 8, 2022-12-09, 2022-12-08, 2022-12-08",
        "MONTH_DAY_AFTER_PUBLICATION, Feb. 16, 2022-01-20, 2022-02-16, 2022-02-16",
        "MONTH_DAY_AFTER_PUBLICATION, January 1, 2022-12-31, 2023-01-01, 2023-01-01",
        "MONTH_DAY_AFTER_PUBLICATION, Jan. 20, 2022-01-20, 2022-01-20, 2022-01-20",
        "PUBLICATION_DAY, earlier in the day, 2022-01-20, 2022-01-20, 2022-01-20",
        "THIS_MONTH, this month, 2022-01-20, 2022-01-01, 2022-01-20",
        "THIS_YEAR, this year, 2022-12-09, 2022-01-01, 2022-12-09",
        "LAST_WEEK, last week, 2022-01-20, 2022-01-10, 2022-01-16",
        "LAST_WEEK, last week, 2023-01-01, 2022-12-19, 2022-12-25",
        "LAST_WEEK, last week, 2023-01-02, 2022-12-26, 2023-01-01",
        "LAST_MONTH, last month, 2022-01-20, 2021-12-01, 2021-12-31",
        "LAST_MONTH, last month, 2024-03-31, 2024-02-01, 2024-02-29",
        "NAMED_MONTH_BEFORE_PUBLICATION, in May, 2021-07-08, 2021-05-01, 2021-05-31",
        "NAMED_MONTH_BEFORE_PUBLICATION, in August, 2021-07-08, 2020-08-01, 2020-08-31",
        "NAMED_MONTH_BEFORE_PUBLICATION, in July, 2021-07-08, 2021-07-01, 2021-07-31",
        "NAMED_MONTH_BEFORE_PUBLICATION, in February, 2025-01-31, 2024-02-01, 2024-02-29",
        "NAMED_MONTH_AFTER_PUBLICATION, this October, 2022-03-31, 2022-10-01, 2022-10-31",
        "NAMED_MONTH_AFTER_PUBLICATION, in January, 2022-03-31, 2023-01-01, 2023-01-31",
    })
    void aRuleMakesTheDaysOfWords(
            DateRule rule, String words, LocalDate anchor, LocalDate first, LocalDate last) {
        assertThat(days(rule, words, anchor)).isEqualTo(new Days(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH_DAY_BEFORE_PUBLICATION, 2023-03-10, 2020-02-29",
        "MONTH_DAY_BEFORE_PUBLICATION, 2024-02-29, 2024-02-29",
        "MONTH_DAY_BEFORE_PUBLICATION, 2024-02-28, 2020-02-29",
        "MONTH_DAY_BEFORE_PUBLICATION, 1903-05-01, 1896-02-29",
        "MONTH_DAY_AFTER_PUBLICATION, 2023-02-01, 2024-02-29",
        "MONTH_DAY_AFTER_PUBLICATION, 2024-03-01, 2028-02-29",
        "MONTH_DAY_AFTER_PUBLICATION, 2024-02-29, 2024-02-29",
    })
    void the29thOfFebruaryIsNeverTheTwentyEighth(DateRule rule, LocalDate anchor, LocalDate day) {
        assertThat(days(rule, "Feb. 29", anchor)).isEqualTo(Days.of(day));
    }

    @Test
    void aWeekdayBeforePublicationIsOneOfTheSevenDaysUpToIt() {
        eachWeekday(
                (day, weekday) -> {
                    Days days = days(DateRule.WEEKDAY_BEFORE_PUBLICATION, name(weekday), day);

                    assertThat(days.earliest().getDayOfWeek()).isEqualTo(weekday);
                    assertThat(ChronoUnit.DAYS.between(days.earliest(), day)).isBetween(0L, 6L);
                });
    }

    @Test
    void aLastWeekdayLiesInTheWeekThatLastWeekIs() {
        eachWeekday(
                (day, weekday) -> {
                    LocalDate found =
                            days(DateRule.LAST_WEEKDAY, "last " + name(weekday), day).earliest();
                    Days week = days(DateRule.LAST_WEEK, "last week", day);

                    assertThat(found.getDayOfWeek()).isEqualTo(weekday);
                    assertThat(found).isBetween(week.earliest(), week.latest());
                    assertThat(week.earliest().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
                    assertThat(week.latest()).isEqualTo(week.earliest().plusDays(6)).isBefore(day);
                });
    }

    @Test
    void aNamedMonthIsTheNearestOnItsSideThatOfPublicationIncluded() {
        eachMonth(
                (day, month) -> {
                    Days before =
                            days(DateRule.NAMED_MONTH_BEFORE_PUBLICATION, "in " + name(month), day);
                    Days after =
                            days(DateRule.NAMED_MONTH_AFTER_PUBLICATION, "in " + name(month), day);

                    assertThat(before.earliest().getMonth()).isEqualTo(month);
                    assertThat(before.earliest()).isBeforeOrEqualTo(day);
                    assertThat(before.earliest().plusYears(1)).isAfter(day);
                    assertThat(after.latest()).isAfterOrEqualTo(day);
                    assertThat(after.latest().getMonth()).isEqualTo(month);
                    assertThat(after.earliest()).isBefore(day.plusYears(1));
                });
    }

    @Test
    void aMonthAndDayIsTheNearestOnItsSide() {
        eachMonth(
                (day, month) -> {
                    String words = name(month).substring(0, 3) + ". 28";
                    LocalDate before =
                            days(DateRule.MONTH_DAY_BEFORE_PUBLICATION, words, day).earliest();
                    LocalDate after =
                            days(DateRule.MONTH_DAY_AFTER_PUBLICATION, words, day).earliest();

                    assertThat(before).isBetween(day.minusDays(365), day);
                    assertThat(after).isBetween(day, day.plusDays(365));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKDAY_BEFORE_PUBLICATION, then",
        "LAST_WEEKDAY, last week",
        "MONTH_DAY_BEFORE_PUBLICATION, Nov. 31",
        "MONTH_DAY_BEFORE_PUBLICATION, Nov. 0",
        "MONTH_DAY_BEFORE_PUBLICATION, Marble 5",
        "MONTH_DAY_BEFORE_PUBLICATION, Nov. 2022",
        "MONTH_DAY_AFTER_PUBLICATION, 7 December",
        "NAMED_MONTH_BEFORE_PUBLICATION, in spring",
        "NAMED_MONTH_AFTER_PUBLICATION, Maybe later",
    })
    void wordsThatARuleDoesNotReadGiveNoDays(DateRule rule, String words) {
        assertThat(DateRules.days(rule, words, FIRST)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DateRule.class)
    void everyRuleHasItsPlaceHere(DateRule rule) {
        boolean some = DateRules.days(rule, "Monday May 5", FIRST).isPresent();

        assertThat(some).isEqualTo(rule != DateRule.DATE_OF);
    }
}
