package org.envoygraph.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.LittleFolder.AT;

import java.nio.file.Path;
import java.util.List;
import org.envoygraph.LittleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates against words, rules and publication. */
class DateChecksTest {
    private static final String PUBLISHED =
            "published: {at: 2022-12-09T09:17, zone: \"+09:00\", zone-origin: assumed}\n";
    private static final String KIND = "circumstance: [china]\nwhen: ";

    @TempDir private Path temp;
    private LittleFolder data;

    @BeforeEach
    void aFreshFolder() {
        data = LittleFolder.in(temp);
    }

    private List<String> said(String when) {
        return data.fact(KIND + when + "\n").checked();
    }

    private List<String> told(String kind) {
        return data.fact(kind + "when: {day: 2022-12-10, words: Dec. 10, origin: in-text}\n")
                .checked();
    }

    @Test
    void aDayThatIsNotWhatItsWordsMeanIsReported() {
        assertThat(said("{day: 2022-12-06, words: Wednesday, rule: weekday-before-publication}"))
                .containsExactly(
                        AT
                                + "59:11: 2022-12-06 is not what rule 'weekday-before-publication'"
                                + " makes of 'Wednesday' seen from 2022-12-09: 2022-12-07");
    }

    @Test
    void aRangeThatIsNotWhatItsWordsMeanIsReported() {
        assertThat(said("{month: 2022-12, words: this month, rule: this-month}"))
                .containsExactly(
                        AT
                                + "59:11: 2022-12-01/2022-12-31 is not what rule 'this-month' makes"
                                + " of 'this month' seen from 2022-12-09: 2022-12-01/2022-12-09");
    }

    @Test
    void wordsThatTheRuleDoesNotReadAreReported() {
        assertThat(said("{day: 2022-12-07, words: then, rule: weekday-before-publication}"))
                .containsExactly(
                        AT
                                + "59:11: 'then' is no wording that rule"
                                + " 'weekday-before-publication' reads; correct words or rule");
    }

    @Test
    void anAnchorOfItsOwnTakesThePlaceOfPublication() {
        assertThat(
                        said(
                                "{day: 2022-11-30, words: Wednesday, anchor: 2022-12-01,"
                                        + " rule: weekday-before-publication}"))
                .isEmpty();
    }

    @Test
    void aRuleWithoutAKnownDayOfPublicationNeedsAnAnchor() {
        data.change(PUBLISHED, "");

        assertThat(data.checked())
                .containsExactly(
                        AT
                                + "15:11: rule 'weekday-before-publication' counts from publication,"
                                + " whose day is not known; give an 'anchor'",
                        AT
                                + "26:11: rule 'weekday-before-publication' counts from publication,"
                                + " whose day is not known; give an 'anchor'");
    }

    @Test
    void aYearMayEndOnTheDayOfItsCount() {
        String year = "{year: 2022, until: 2022-12-07, words: this year, rule: this-year}";
        String count = "\ncounts: [{kind: count, quantity: 8, unit: missiles, as-of: 2022-12-0";

        assertThat(said(year + count + "7}]")).isEmpty();
        assertThat(data.change("as-of: 2022-12-07", "as-of: 2022-12-06").checked())
                .containsExactly(
                        AT
                                + "59:11: 2022-01-01/2022-12-07 is not what rule 'this-year' makes"
                                + " of 'this year' seen from 2022-12-09: 2022-01-01/2022-12-09");
    }

    @Test
    void aYearMayNotEndAfterPublication() {
        assertThat(said("{year: 2022, words: this year, rule: this-year}"))
                .containsExactly(
                        AT
                                + "59:11: 2022-01-01/2022-12-31 is not what rule 'this-year' makes"
                                + " of 'this year' seen from 2022-12-09: 2022-01-01/2022-12-09");
    }

    @Test
    void aDateInTheTextNeedsItsWords() {
        assertThat(said("{day: 2022-12-01}"))
                .containsExactly(
                        AT
                                + "59:11: a date in the text needs its 'words'; give them, or a"
                                + " rule or origin");
    }

    @Test
    void aDateInTheTextWithItsWordsPasses() {
        assertThat(said("{day: 2022-12-01, words: \"Dec. 1, 2022\"}")).isEmpty();
    }

    @Test
    void aResolvedDateNeedsItsRule() {
        assertThat(said("{day: 2022-12-01, words: then, origin: resolved}"))
                .containsExactly(
                        AT + "59:11: the origin is 'resolved' without a rule; name the rule");
    }

    @Test
    void aDateTakenOverMayBeRepeatedButNotChanged() {
        assertThat(said("{day: 2022-12-07, of: aa-01}")).isEmpty();
        data.change("{day: 2022-12-07, of: aa-01}", "{day: 2022-12-08, of: aa-01}");

        assertThat(data.checked())
                .containsExactly(AT + "59:11: 2022-12-08 is not the date of 'aa-01', 2022-12-07");
    }

    @Test
    void aMeetingHeldAfterPublicationIsReported() {
        String meeting = "meeting: tomorrow\nparticipants: [china, united-states]\n";

        assertThat(told(meeting))
                .containsExactly(
                        AT
                                + "60:11: 'aa-07' is told as held on 2022-12-10, after publication"
                                + " on 2022-12-09; correct the date, or give 'status: planned'");
    }

    @Test
    void aVisitAndAPressEventHeldAfterPublicationAreReported() {
        assertThat(told("visit: trip\nstatus: held\n")).hasSize(1);
        data = LittleFolder.in(temp.resolve("other"));
        assertThat(told("occasion: briefing\nkind: press-event\n")).hasSize(1);
    }

    @Test
    void aPlannedMeetingMayBeginAfterPublication() {
        assertThat(
                        told(
                                "meeting: tomorrow\nstatus: planned\n"
                                        + "participants: [china, united-states]\n"))
                .isEmpty();
    }

    @Test
    void anAnniversaryMayFallAfterPublication() {
        assertThat(told("occasion: jubilee\nkind: anniversary\n")).isEmpty();
    }

    @Test
    void aLaunchAfterPublicationMustBePredicted() {
        assertThat(told("provocation: launch-1\nkind: launch\nby: north-korea\n"))
                .containsExactly(
                        AT
                                + "61:11: 'aa-07' is told as held on 2022-12-10, after publication"
                                + " on 2022-12-09; correct the date, or give 'claim: predicted'");
    }

    @Test
    void aPredictedLaunchMayComeAfterPublication() {
        assertThat(
                        told(
                                "provocation: launch-1\nkind: launch\nby: north-korea\n"
                                        + "claim: predicted\n"))
                .isEmpty();
    }

    @Test
    void whereTheDayOfPublicationIsUnknownNothingIsAfterIt() {
        String rule = "rule: weekday-before-publication}";
        data.change(PUBLISHED, "");
        data.change("Wednesday, " + rule, "Wednesday, anchor: 2022-12-09, " + rule);
        data.change("Thursday, " + rule, "Thursday, anchor: 2022-12-09, " + rule);

        assertThat(told("meeting: tomorrow\nparticipants: [china, united-states]\n")).isEmpty();
    }
}
