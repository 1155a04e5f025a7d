package org.envoygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.LittleFolder.AT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.envoygraph.LittleFolder;
import org.envoygraph.facts.Circumstance;
import org.envoygraph.facts.DateRule;
import org.envoygraph.facts.TimeSpec;
import org.envoygraph.facts.TimeSpec.Origin;
import org.envoygraph.facts.TimeSpec.Precision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of all forms, and the mistakes that can be made in them. */
class WhenTest {
    private static final String KIND = "circumstance: [china]\nwhen: ";

    @TempDir private Path temp;
    private LittleFolder data;

    @BeforeEach
    void aFreshFolder() {
        data = LittleFolder.in(temp);
    }

    private TimeSpec read(String when) {
        return data.fact(KIND + when + "\n")
                .fact(Circumstance.class, "aa-07")
                .told()
                .when()
                .orElseThrow();
    }

    private List<String> said(String when) {
        return data.fact(KIND + when + "\n").problems();
    }

    @ParameterizedTest
    @CsvSource({
        "'{day: 2022-12-07}', 2022-12-07, 2022-12-07, DAY",
        "'{month: 2024-02}', 2024-02-01, 2024-02-29, MONTH",
        "'{year: 2022}', 2022-01-01, 2022-12-31, YEAR",
        "'{year: 2022, until: 2022-12-07}', 2022-01-01, 2022-12-07, YEAR",
        "'{month: 2022-12, from: 2022-12-05}', 2022-12-05, 2022-12-31, MONTH",
        "'{range: 2022-03-26/2022-03-30}', 2022-03-26, 2022-03-30, RANGE",
    })
    void theFormOfADateGivesItsBoundsAndItsPrecision(
            String when, LocalDate earliest, LocalDate latest, Precision precision) {
        TimeSpec read = read(when);

        assertThat(read.earliest()).contains(earliest);
        assertThat(read.latest()).contains(latest);
        assertThat(read.precision()).isEqualTo(precision);
        assertThat(read.origin()).isEqualTo(Origin.IN_TEXT);
    }

    @Test
    void unknownIsAValueThatMayHaveABound() {
        TimeSpec read = read("{unknown: yes, until: 2021-07-06, words: before}");

        assertThat(read.earliest()).isEmpty();
        assertThat(read.latest()).contains(LocalDate.of(2021, 7, 6));
        assertThat(read.precision()).isEqualTo(Precision.UNKNOWN);
        assertThat(read.words()).contains("before");
    }

    @Test
    void whatIsKnownFromOutsideIsKeptApart() {
        TimeSpec read =
                read(
                        "{month: 2023-10, origin: article-identification,"
                                + " outside: {day: 2023-10-30, note: elsewhere}}");

        assertThat(read.latest()).contains(LocalDate.of(2023, 10, 31));
        assertThat(read.outside()).contains(LocalDate.of(2023, 10, 30));
        assertThat(read.origin()).isEqualTo(Origin.ARTICLE_IDENTIFICATION);
    }

    @Test
    void aRuleMakesTheOriginResolved() {
        TimeSpec read =
                read(
                        "{day: 2022-12-07, words: Wednesday, rule: weekday-before-publication,"
                                + " anchor: 2022-12-08, zone: \"+09:00\", note: so}");

        assertThat(read.rule()).contains(DateRule.WEEKDAY_BEFORE_PUBLICATION);
        assertThat(read.origin()).isEqualTo(Origin.RESOLVED);
        assertThat(read.anchor()).contains(LocalDate.of(2022, 12, 8));
        assertThat(read.zone()).contains("+09:00");
        assertThat(read.note()).isEqualTo(Optional.of("so"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{day: 2022-02-30} | 17: '2022-02-30' is no day; write it like 2022-12-07",
                "{day: 2023-02-29} | 17: '2023-02-29' is no day; write it like 2022-12-07",
                "{month: 2022-13} | 19: '2022-13' is no month; write it like 2022-12",
                "{year: 22} | 18: '22' is no year; write it like 2022",
                "{year: then} | 18: 'then' is no year; write it like 2022",
                "{range: 2022-03-26} | 19: '2022-03-26' is no range; write it like"
                        + " 2022-03-26/2022-03-30",
                "{range: 2022-03-26/2022-03-32} | 19: '2022-03-26/2022-03-32' is no range; write it"
                        + " like 2022-03-26/2022-03-30",
                "{range: 2022-03-30/2022-03-26} | 19: '2022-03-30/2022-03-26' ends before it begins;"
                        + " turn it round",
                "{range: 2022-03-30/2022-03-30} | 19: '2022-03-30/2022-03-30' is one day; write it as"
                        + " 'day'",
                "{unknown: no} | 21: 'unknown: no' says nothing; leave it out and give the date",
                "{day: 2022-12-07, month: 2022-12} | 36: 'month' beside 'day'; give one of day,"
                        + " month, year, range, unknown",
                "{words: then} | 11: no date here; give one of day, month, year, range, unknown",
                "{year: 2022, until: 2023-01-01} | 31: '2023-01-01' lies outside the date that it"
                        + " narrows",
                "{month: 2022-12, from: 2022-11-30} | 34: '2022-11-30' lies outside the date that it"
                        + " narrows",
                "{year: 2022, until: 2022-13-01} | 31: '2022-13-01' is no day; write it like"
                        + " 2022-12-07",
                "{month: 2022-99, until: 2022-12-01} | 19: '2022-99' is no month; write it like"
                        + " 2022-12",
                "{unknown: yes, from: 2022-05-02, until: 2022-05-01} | 44: '2022-05-01' is before"
                        + " 'from'; turn them round",
                "{day: 2022-12-07, rule: date-of} | 29: 'of' and the rule 'date-of' go together;"
                        + " give both, or neither",
                "{of: aa-01, rule: last-week} | 23: 'of' and the rule 'date-of' go together; give"
                        + " both, or neither",
                "{of: aa-11} | 16: 'aa-11' is no fact; did you mean 'aa-01'?",
                "{day: 2022-12-07, zone: Seoul} | 35: 'Seoul' is no offset from UTC; write it like"
                        + " \"+09:00\"",
                "{day: 2022-12-07, daytime: noon} | 29: 'daytime' is no key here",
                "2022-12-07 | 11: a map of keys and values is expected here, not a text",
                "{day: 2022-12-07, outside: {note: x}} | 38: 'day' is missing; add it",
            })
    void aMistakeInADateIsOneProblemAtItsPlace(String when, String message) {
        assertThat(said(when)).singleElement().asString().startsWith(AT + "59:" + message);
    }

    @Test
    void aRuleMisspeltIsReportedWithTheListOfRules() {
        assertThat(said("{range: 2022-11-28/2022-12-04, words: last week, rule: last-weak}"))
                .singleElement()
                .asString()
                .startsWith(
                        AT + "59:66: 'last-weak' is no rule; did you mean 'last-week'? (date-of, ");
    }
}
