package org.envoygraph.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.LittleFolder.ARTICLE;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.envoygraph.LittleFolder;
import org.envoygraph.checks.DateRules.Days;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.DateRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The day from which words are read is the local day of publication: each weekday, half an hour
 * before and after midnight, in Seoul and in Washington, in winter, in summer, and on the days when
 * Washington's clocks change.
 */
class MidnightTest {
    private static final String PUBLISHED =
            "published: {at: 2022-12-09T09:17, zone: \"+09:00\", zone-origin: assumed}";

    @TempDir private static Path temp;

    /** A moment of publication as a curator writes it. */
    record Moment(LocalDate day, String at, String zone) {
        static Moment of(LocalDate day, LocalTime time, String city) {
            OffsetDateTime at = day.atTime(time).atZone(ZoneId.of(city)).toOffsetDateTime();
            return new Moment(day, at.toLocalDateTime().toString(), at.getOffset().getId());
        }
    }

    static List<Moment> moments() {
        List<LocalDate> weeks = new ArrayList<>();
        for (String monday : List.of("2022-01-17", "2022-03-07", "2022-07-04", "2022-10-31")) {
            for (int days = 0; days < 7; days++) {
                weeks.add(LocalDate.parse(monday).plusDays(days));
            }
        }
        return weeks.stream()
                .flatMap(
                        day ->
                                List.of("Asia/Seoul", "America/New_York").stream()
                                        .flatMap(
                                                city ->
                                                        List.of(
                                                                        LocalTime.of(0, 30),
                                                                        LocalTime.of(23, 30))
                                                                .stream()
                                                                .map(
                                                                        time ->
                                                                                Moment.of(
                                                                                        day, time,
                                                                                        city))))
                .toList();
    }

    private static Article publishedAt(String at, String zone) {
        LittleFolder data = LittleFolder.in(temp.resolve((at + zone).replace(":", "")));
        data.change(
                PUBLISHED,
                "published: {at: " + at + ", zone: \"" + zone + "\", zone-origin: stated}");
        String bare = data.read(ARTICLE).replaceAll(", rule: weekday-before-publication", "");
        return data.write(ARTICLE, bare).facts().articles().get(0);
    }

    @Test
    void theAnchorIsTheLocalDayOnBothSidesOfMidnight() {
        assertThat(moments()).hasSize(112);
        assertThat(moments())
                .allSatisfy(
                        moment ->
                                assertThat(publishedAt(moment.at(), moment.zone()).publishedOn())
                                        .contains(moment.day()));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-21T00:30, +09:00, 2022-01-21",
        "2022-01-20T23:30, +09:00, 2022-01-20",
        "2022-01-20T23:30, -05:00, 2022-01-20",
        "2022-01-21T00:30, -05:00, 2022-01-21",
        "2022-03-12T23:30, -05:00, 2022-03-12",
        "2022-03-13T00:30, -05:00, 2022-03-13",
        "2022-03-13T23:30, -04:00, 2022-03-13",
        "2022-11-06T00:30, -04:00, 2022-11-06",
        "2022-11-06T23:30, -05:00, 2022-11-06",
        "2022-11-07T00:30, -05:00, 2022-11-07",
    })
    void oneMomentIsTwoDaysAndTheOneOfItsZoneCounts(String at, String zone, LocalDate day) {
        assertThat(publishedAt(at, zone).publishedOn()).contains(day);
    }

    static List<LocalDate> days() {
        return moments().stream().map(Moment::day).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("days")
    void aWeekdayIsTheLatestOfItsNameUpToTheLocalDay(LocalDate published) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            assertThat(read(DateRule.WEEKDAY_BEFORE_PUBLICATION, on(weekday), published))
                    .isEqualTo(Days.of(latest(published, d -> d.getDayOfWeek() == weekday)));
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void aLastWeekdayIsInTheWeekBeforeThatOfTheLocalDay(LocalDate published) {
        LocalDate sunday =
                latest(published.minusDays(1), d -> d.getDayOfWeek() == DayOfWeek.SUNDAY);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            assertThat(read(DateRule.LAST_WEEKDAY, "last " + on(weekday), published))
                    .isEqualTo(Days.of(latest(sunday, d -> d.getDayOfWeek() == weekday)));
        }
    }

    @ParameterizedTest
    @EnumSource(DateRule.class)
    void noRuleButTheOnesForLaterDaysReachesPastTheLocalDay(DateRule rule) {
        for (LocalDate published : days()) {
            for (DayOfWeek weekday : DayOfWeek.values()) {
                DateRules.days(rule, on(weekday) + ", May 5", published)
                        .ifPresent(found -> side(rule, found, published));
            }
        }
    }

    private static void side(DateRule rule, Days found, LocalDate published) {
        boolean later = rule.id().endsWith("after-publication");
        boolean whole = rule == DateRule.NAMED_MONTH_BEFORE_PUBLICATION;
        assertThat(later ? published : found.earliest())
                .as(rule.id() + " seen from " + published)
                .isBeforeOrEqualTo(later || whole ? found.latest() : published);
        if (!later && !whole) {
            assertThat(found.latest()).isBeforeOrEqualTo(published);
        }
    }

    private static Days read(DateRule rule, String words, LocalDate published) {
        return DateRules.days(rule, words, published).orElseThrow();
    }

    private static String on(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static LocalDate latest(LocalDate upTo, Predicate<LocalDate> wanted) {
        LocalDate day = upTo;
        while (!wanted.test(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
