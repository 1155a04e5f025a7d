package org.envoygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.LittleFolder.AT;

import java.nio.file.Path;
import java.time.LocalDate;
import org.envoygraph.LittleFolder;
import org.envoygraph.facts.DateRule;
import org.envoygraph.facts.TimeSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesTakenOverTest {
    private static final String WEDNESDAY =
            "when: {day: 2022-12-07, words: Wednesday, rule: weekday-before-publication}";

    @TempDir private Path temp;
    private LittleFolder data;

    @BeforeEach
    void aFreshFolder() {
        data = LittleFolder.in(temp);
    }

    private TimeSpec when(String fact) {
        return data.facts().fact(fact).orElseThrow().told().when().orElseThrow();
    }

    @Test
    void theDateOfAnotherFactIsWrittenOut() {
        TimeSpec when = when("aa-04");

        assertThat(when.earliest()).contains(LocalDate.of(2022, 12, 7));
        assertThat(when.precision()).isEqualTo(TimeSpec.Precision.DAY);
        assertThat(when.rule()).contains(DateRule.DATE_OF);
        assertThat(when.of()).contains("aa-01");
        assertThat(when.words()).isEmpty();
    }

    @Test
    void aDateIsTakenOverThroughSeveralFacts() {
        data.fact("circumstance: []\nwhen: {of: aa-03}\n");

        assertThat(when("aa-07").latest()).contains(LocalDate.of(2022, 12, 7));
        assertThat(when("aa-07").of()).contains("aa-03");
    }

    @Test
    void aDateThatIsUnknownIsTakenOverAsUnknown() {
        data.change(WEDNESDAY, "when: {unknown: yes, until: 2022-12-09}");

        assertThat(when("aa-04").precision()).isEqualTo(TimeSpec.Precision.UNKNOWN);
        assertThat(when("aa-04").latest()).contains(LocalDate.of(2022, 12, 9));
        assertThat(when("aa-03").earliest()).isEmpty();
    }

    @Test
    void whatHappenedDuringAGroupHasTheDateOfTheGroup() {
        data.bareFact(
                "aa-08",
                """
                group: calls
                of: contacts
                label: Calls
                when: {year: 2021, words: in 2021}
                gist: Some calls.
                """
                        + LittleFolder.EVIDENCE);
        data.fact("position: push\nby: china\nduring: calls\n");

        assertThat(when("aa-07").earliest()).contains(LocalDate.of(2021, 1, 1));
    }

    @Test
    void datesThatComeBackToThemselvesAreReported() {
        data.change(WEDNESDAY, "when: {of: aa-04}");

        assertThat(data.problems())
                .contains(
                        AT
                                + "16:11: the date of 'aa-04' comes back to itself; give one of"
                                + " them a date",
                        AT
                                + "42:11: the date of 'aa-01' comes back to itself; give one of"
                                + " them a date");
    }

    @Test
    void aMeetingThatTakesTheDateOfWhatWasSaidInItIsReported() {
        data.change(WEDNESDAY, "when: {of: aa-03}");

        assertThat(data.problems()).anyMatch(p -> p.startsWith(AT + "16:11: the date of 'aa-03'"));
    }

    @Test
    void aFactThatTakesItsOwnDateIsReported() {
        data.fact("circumstance: []\nwhen: {of: aa-07}\n");

        assertThat(data.problems())
                .containsExactly(
                        AT
                                + "59:11: the date of 'aa-07' comes back to itself; give one of"
                                + " them a date");
    }

    @Test
    void theDateOfAFactThatHasAProblemIsNoSecondProblem() {
        data.change(WEDNESDAY, "when: {day: 2022-12-32}");

        assertThat(data.problems())
                .containsExactly(AT + "16:17: '2022-12-32' is no day; write it like 2022-12-07");
    }
}
