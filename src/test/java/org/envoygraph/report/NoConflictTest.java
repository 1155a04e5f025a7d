package org.envoygraph.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.envoygraph.facts.Finding;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Planted differences that go away, or become notices, when the articles go together. */
class NoConflictTest {
    @TempDir private Path folder;
    private Planted planted;

    @BeforeEach
    void aFreshCopy() throws IOException {
        planted = Planted.in(folder);
    }

    private List<Finding> conflicts(Kind kind) throws IOException {
        return planted.report().findings().stream()
                .filter(f -> f.kind() == kind && f.severity() == Severity.CONFLICT)
                .toList();
    }

    @Test
    void aModeThatOneSourceDoesNotStateDiffersFromNone() throws IOException {
        planted.change(Planted.SECOND, "mode: video", "mode: not-stated");

        assertThat(conflicts(Kind.MODE)).isEmpty();
    }

    @Test
    void daysThatOverlapAreNoConflict() throws IOException {
        planted.change(
                Planted.SECOND,
                "when: {day: 2024-01-09, words: Tuesday}\n    gist: They saw",
                "when: {range: 2024-01-08/2024-01-09, words: this week}\n    gist: They saw");

        assertThat(conflicts(Kind.DATE)).isEmpty();
    }

    @Test
    void daysThatMayBeOneByTheClocksAreNoConflict() throws IOException {
        planted.change(Planted.FIRST, "zone: \"+09:00\"", "zone: \"-05:00\"");
        planted.change(Planted.SECOND, "zone: \"-05:00\"", "zone: \"+09:00\"");

        assertThat(conflicts(Kind.DATE)).isEmpty();
        assertThat(planted.report().findings())
                .extracting(Finding::words)
                .anyMatch(words -> words.contains("may be one by different clocks"));
    }

    @Test
    void aPlanThatCameOutOtherwiseIsNoConflict() throws IOException {
        planted.change(
                Planted.SECOND,
                "day: 2024-01-11, words: Thursday}\n    gist: He went",
                "day: 2023-12-31, words: Dec. 31}\n    gist: He went");

        assertThat(conflicts(Kind.DATE))
                .extracting(Finding::subject)
                .containsExactly("kim-liu-2024-01");
    }

    @Test
    void aPlaceInTheCountryThatAnotherNamesIsNoConflict() throws IOException {
        planted.change(Planted.FIRST, "place: beijing", "place: us-ambassadorial-residence-seoul");
        planted.change(Planted.SECOND, "place: washington", "place: seoul");

        assertThat(conflicts(Kind.PLACE)).isEmpty();
    }

    @Test
    void twoPostsThatOneArticleShowsAreNoConflict() throws IOException {
        planted.change(
                Planted.SECOND,
                "  fb-10:\n    post-held: us-special-representative-dprk",
                """
                  fb-11:
                    post-held: us-indo-pacific-coordinator
                    who: sung-kim
                    label: Kim as coordinator too
                    when: {of: fb-01}
                    evidence: [0-5 aaaaaaaaaaaaaaaa]
                  fb-10:
                    post-held: us-special-representative-dprk"""
                        .indent(2));
        planted.expect(
                "fb-2024-01-11: {meeting: 3, visit: 1, occasion: 1, provocation: 1, post-held: 3",
                "fb-2024-01-11: {meeting: 3, visit: 1, occasion: 1, provocation: 1, post-held: 4");

        assertThat(conflicts(Kind.CAPACITY))
                .extracting(Finding::subject)
                .containsExactly("kim-liu-2024-01.liu-xiaoming");
    }

    @Test
    void meetingsThatFactsSetApartAreNoDuplicates() throws IOException {
        planted.change(
                Planted.SECOND,
                "label: Talk of Liu and Noh in January",
                "label: Talk of Liu and Noh in January\n    back-to-back: fa-06");

        assertThat(conflicts(Kind.DUPLICATE)).isEmpty();
    }

    @Test
    void aRoundedCountMayBeOffByATenth() throws IOException {
        planted.change(Planted.FIRST, "quantity: 5, unit", "quantity: 70, approximate: yes, unit");
        planted.change(Planted.SECOND, "quantity: 7, unit", "quantity: 71, unit");
        planted.change("fc-2024-02-01", "quantity: 12", "quantity: 80");
        planted.change("fc-2024-02-01", "quantity: 3", "quantity: 4");

        assertThat(conflicts(Kind.COUNT)).isEmpty();
    }

    @Test
    void aSecondCallAfterOneThatIsKnownIsNoContradiction() throws IOException {
        planted.change(Planted.FIRST, "quantity: 1, unit: phone", "quantity: 3, unit: phone");

        assertThat(conflicts(Kind.SUPERLATIVE)).isEmpty();
    }

    @Test
    void onTheDayOfAHandoverTwoMayBeSeenInThePost() throws IOException {
        planted.change(
                Planted.SECOND,
                "day: 2024-01-11, words: Thursday}\n    evidence",
                "day: 2024-01-10, words: Wednesday}\n    evidence");
        planted.change(
                Planted.SECOND,
                "post-held: cn-special-representative-peninsula\n    who: yang-jiechi",
                "tenure-event: appointed\n    post: cn-special-representative-peninsula\n"
                        + "    gist: He was named.\n    who: yang-jiechi");
        planted.expect(
                "post-held: 3, readout: 1}\nfc", "tenure-event: 1, post-held: 2, readout: 1}\nfc");

        assertThat(conflicts(Kind.TENURE_OVERLAP)).isEmpty();
    }

    @Test
    void anEarlierTermWithAnEndOfItsOwnIsInOrder() throws IOException {
        planted.change(
                Planted.FIRST,
                "  fa-09:",
                """
                  fa-14:
                    tenure-event: ended
                    who: linda-thomas-greenfield
                    post: us-ambassador-un
                    label: An end
                    when: {day: 2024-01-03, words: Jan. 3}
                    gist: She left the post.
                    evidence: [0-5 aaaaaaaaaaaaaaaa]
                  fa-09:"""
                        .indent(2));
        planted.expect("tenure-event: 1, post-held: 3", "tenure-event: 2, post-held: 3");

        assertThat(conflicts(Kind.TENURE_ORDER)).isEmpty();
    }
}
