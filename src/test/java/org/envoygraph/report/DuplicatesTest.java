package org.envoygraph.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.envoygraph.LittleFolder;
import org.envoygraph.facts.Finding;
import org.envoygraph.facts.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairs of events, planted in two articles, that may be one under two names. */
class DuplicatesTest {
    private static final String TALK = "meeting: %s\nparticipants: [ada-berg, ned-price]\n";
    private static final String CALL = TALK + "mode: phone\n";
    private static final String SESSION = "council-meeting: %s\nparticipants: [security-council]\n";
    private static final String LAUNCH = "provocation: %s\nkind: launch\nby: north-korea\n";
    private static final String ON_THE_5TH = "when: {day: 2022-12-05, words: Dec. 5}\n";
    private static final String THIS_MONTH = "when: {range: 2022-12-01/2022-12-08, words: x}\n";
    private static final String LONG_AGO = "when: {day: 2020-12-05, words: Dec. 5}\n";
    private static final String UNDATED = "when: {unknown: yes}\n";

    @TempDir private Path temp;

    private List<String> found(String one, String other) {
        LittleFolder data = LittleFolder.in(temp);
        article(data, "bb-2022-12-09", "bb-01", one);
        article(data, "cc-2022-12-10", "cc-01", other);
        return duplicates(data);
    }

    private static List<String> duplicates(LittleFolder data) {
        return Report.of(data.facts(), false).only(Set.of(Kind.DUPLICATE)).findings().stream()
                .map(Finding::key)
                .toList();
    }

    private static void article(LittleFolder data, String id, String fact, String told) {
        String body = told + "label: Of " + fact + "\ngist: It was so.\n";
        data.write(
                "articles/" + id + ".yaml",
                """
                published: {at: %s, zone: "+09:00", zone-origin: assumed}
                language: en
                text: {characters: 264, sha256: %s}
                facts:
                  %s:
                """
                                .formatted(id.substring(3), "e1".repeat(32), fact)
                        + body.indent(4)
                        + LittleFolder.EVIDENCE.indent(4));
    }

    private List<String> found(String form, String when, String otherWhen) {
        return found(form.formatted("one") + when, form.formatted("other") + otherWhen);
    }

    @Test
    void anExpectedMeetingBesideOneThatWasHeldIsNamed() {
        assertThat(found(TALK, "status: planned\n" + THIS_MONTH, ON_THE_5TH))
                .containsExactly("duplicate/one+other");
    }

    @Test
    void launchesOfOneKindOnDaysThatOverlapAreNamed() {
        assertThat(found(LAUNCH, THIS_MONTH, ON_THE_5TH)).containsExactly("duplicate/one+other");
    }

    @Test
    void launchesThatAreCountedUpToAnotherDayAreAnotherSeries() {
        String longer = "when: {range: 2022-12-01/2022-12-09, words: x}\n";

        assertThat(found(LAUNCH, THIS_MONTH, THIS_MONTH)).containsExactly("duplicate/one+other");
        assertThat(found(LAUNCH, THIS_MONTH, longer)).isEmpty();
    }

    @Test
    void councilMeetingsAreNamedWhoeverSpokeThere() {
        assertThat(
                        found(
                                SESSION.formatted("one") + ON_THE_5TH,
                                SESSION.formatted("other").replace("council]", "council, ada-berg]")
                                        + THIS_MONTH))
                .containsExactly("duplicate/one+other");
    }

    @Test
    void anUndatedCallIsHeldAgainstOnesOfTheMonthBeforeItWasTold() {
        assertThat(found(CALL, UNDATED, ON_THE_5TH)).containsExactly("duplicate/one+other");
    }

    @Test
    void anUndatedCallOfAnUndatedArticleIsHeldAgainstAllOfThatPlace() {
        String undated = CALL.formatted("one") + "place: seoul\n" + UNDATED;
        LittleFolder data = LittleFolder.in(temp);
        article(data, "bb-2022-12-09", "bb-01", undated);
        data.write(
                "articles/bb-2022-12-09.yaml",
                data.read("articles/bb-2022-12-09.yaml").replaceFirst("published.*\n", ""));
        article(data, "cc-2020-12-10", "cc-01", CALL.formatted("other") + LONG_AGO);
        assertThat(duplicates(data)).containsExactly("duplicate/one+other");

        article(
                data,
                "cc-2020-12-10",
                "cc-01",
                TALK.formatted("other") + "mode: video\n" + LONG_AGO);
        assertThat(duplicates(data)).isEmpty();
    }

    @Test
    void anUndatedCallIsNotAnEarlierOne() {
        assertThat(found(CALL, UNDATED, "when: {day: 2022-10-05, words: Oct. 5}\n")).isEmpty();
    }

    @Test
    void whatIsKnownFromOutsideDatesAnUndatedCall() {
        assertThat(found(CALL, "when: {unknown: yes, outside: {day: 2022-12-01}}\n", ON_THE_5TH))
                .isEmpty();
    }

    @Test
    void anotherModeAnotherDayOrOtherPartiesAreAnotherEvent() {
        String call = CALL.formatted("one") + ON_THE_5TH;

        assertThat(found(call, CALL.formatted("other").replace("phone", "video") + ON_THE_5TH))
                .isEmpty();
        assertThat(found(call, CALL.formatted("other").replace("ada-berg", "china") + ON_THE_5TH))
                .isEmpty();
        assertThat(
                        found(
                                call,
                                CALL.formatted("other")
                                        + "when: {day: 2022-12-06, words: Dec. 6}\n"))
                .isEmpty();
    }

    @Test
    void aLinkThatOnlyTwoEventsCanHaveSetsThemApart() {
        String call = CALL.formatted("other") + ON_THE_5TH;

        assertThat(found(CALL.formatted("one") + ON_THE_5TH, call + "after: bb-01\n")).isEmpty();
        assertThat(found(CALL.formatted("one") + ON_THE_5TH, call + "see-also: bb-01\n"))
                .containsExactly("duplicate/one+other");
    }
}
