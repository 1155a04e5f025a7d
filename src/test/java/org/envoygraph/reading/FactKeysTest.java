package org.envoygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.LittleFolder.AT;
import static org.envoygraph.LittleFolder.EVIDENCE;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.envoygraph.LittleFolder;
import org.envoygraph.facts.Attestation;
import org.envoygraph.facts.Circumstance;
import org.envoygraph.facts.FactLink.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys that all facts have, and the kind key. */
class FactKeysTest {
    private static final String KIND = "circumstance: [china]\n";
    private static final String WHEN = "when: {unknown: yes}\n";
    private static final String LABEL = "label: Seven\n";
    private static final String GIST = "gist: A seventh thing.\n";

    @TempDir private Path temp;
    private LittleFolder data;

    @BeforeEach
    void aFreshFolder() {
        data = LittleFolder.in(temp);
    }

    private String said(String keys) {
        return data.bareFact("aa-07", keys).problems().stream().reduce("", (a, b) -> a + b + "\n");
    }

    @Test
    void aFactNeedsALabel() {
        assertThat(said(KIND + WHEN + GIST + EVIDENCE))
                .isEqualTo(AT + "58:5: 'label' is missing; add it\n");
    }

    @Test
    void aFactNeedsADate() {
        assertThat(said(KIND + LABEL + GIST + EVIDENCE))
                .isEqualTo(
                        AT + "58:5: 'when' is missing; add it, or write `when: {unknown: yes}`\n");
    }

    @Test
    void aFactNeedsEvidence() {
        assertThat(said(KIND + LABEL + WHEN + GIST))
                .isEqualTo(AT + "58:5: 'evidence' is missing; add it\n");
    }

    @Test
    void anEmptyListIsNoEvidence() {
        assertThat(said(KIND + LABEL + WHEN + GIST + "evidence: []\n"))
                .isEqualTo(AT + "62:15: a fact needs evidence; `envoygraph span` makes the line\n");
    }

    @Test
    void aFactNeedsAGistUnlessItTellsOfAPost() {
        assertThat(said(KIND + LABEL + WHEN + EVIDENCE))
                .isEqualTo(AT + "58:5: 'gist' is missing; add it\n");
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        assertThat(said(KIND).lines()).hasSize(4);
    }

    @Test
    void aFactWithoutAKindIsToldOfAllKinds() {
        assertThat(said(LABEL + WHEN + GIST + EVIDENCE))
                .startsWith(AT + "58:5: this fact has no kind; begin it with one of meeting, ")
                .endsWith("sanction, circumstance\n");
    }

    @Test
    void aKindMisspeltIsReportedAtItsKeyAndNothingThatRefersToIt() {
        data.change("    meeting: kim", "    meting: kim");

        assertThat(data.problems())
                .containsExactly(AT + "10:5: 'meting' is no kind of fact; did you mean 'meeting'?");
    }

    @Test
    void aFactOfTwoKindsIsReportedAndNothingThatRefersToIt() {
        data.change("    meeting: kim", "    visit: trip\n    meeting: kim");

        assertThat(data.problems())
                .containsExactly(
                        AT
                                + "10:5: this fact is of 2 kinds, meeting and visit; make a fact of each");
    }

    @Test
    void anUnknownKeyOfAFactIsReported() {
        data.change("topics: [missiles]", "topcis: [missiles]");

        assertThat(data.problems())
                .containsExactly(AT + "17:5: 'topcis' is no key here; did you mean 'topics'?");
    }

    @Test
    void aKeyOfAnotherKindIsRefused() {
        assertThat(said(KIND + "relays: aa-03\n" + LABEL + WHEN + GIST + EVIDENCE))
                .isEqualTo(AT + "59:5: 'relays' is no key here\n");
    }

    @Test
    void aFactThatIsNoMapIsOneProblem() {
        data.write(LittleFolder.ARTICLE, data.read(LittleFolder.ARTICLE) + "  aa-07: later\n");

        assertThat(data.problems())
                .containsExactly(
                        AT + "57:10: a map of keys and values is expected here, not a text");
    }

    @Test
    void aFactWithAProblemMakesNoProblemsOfWhatRefersToIt() {
        data.change("label: Video talk of Kim and Liu", "lable: Video talk");

        assertThat(data.problems())
                .containsExactly(
                        AT + "10:5: 'label' is missing; add it",
                        AT + "15:5: 'lable' is no key here; did you mean 'label'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "800-955",
                "800 955 a408991b7382f78b",
                "800-955 a408991b7382f78",
                "800-955 A408991B7382F78B",
                "800-955 a408991b7382f78b second",
                "-5-955 a408991b7382f78b"
            })
    void evidenceThatIsMalformedIsReportedWithAnExample(String span) {
        assertThat(said(KIND + LABEL + WHEN + GIST + "evidence: ['" + span + "']\n"))
                .isEqualTo(
                        AT
                                + "62:16: '"
                                + span
                                + "' is no evidence; write it like 800-955 a408991b7382f78b, as"
                                + " `envoygraph span` prints it\n");
    }

    @Test
    void evidenceEndsAfterItBegins() {
        assertThat(said(KIND + LABEL + WHEN + GIST + "evidence: [5-5 a408991b7382f78b]\n"))
                .isEqualTo(
                        AT
                                + "62:16: '5-5 a408991b7382f78b' ends before it begins;"
                                + " `envoygraph span` makes the line\n");
    }

    @Test
    void occurrencesCountFromOne() {
        assertThat(said(KIND + LABEL + WHEN + GIST + "evidence: [4-5 a408991b7382f78b 0]\n"))
                .isEqualTo(
                        AT
                                + "62:16: '4-5 a408991b7382f78b 0' has an occurrence below 1;"
                                + " they count from 1\n");
    }

    @Test
    void evidenceThatIsAMapIsOneProblem() {
        assertThat(said(KIND + LABEL + WHEN + GIST + "evidence: [{start: 5}]\n"))
                .isEqualTo(AT + "62:16: a text is expected here, not a map\n");
    }

    @Test
    void aCountMayBePartOfAnEarlierOneAndStandOnAPartysWord() {
        String counts =
                """
                counts:
                  - {kind: count, quantity: 4, unit: missiles}
                  - {kind: count, quantity: 2, unit: missiles, part-of-count: 1, claimed-by: china}
                """;
        Attestation told = data.fact(KIND + WHEN + counts).fact(Circumstance.class, "aa-07").told();

        assertThat(told.counts().get(0).partOf()).isEmpty();
        assertThat(told.counts().get(0).claimedBy()).isEmpty();
        assertThat(told.counts().get(1).partOf()).contains(1);
        assertThat(told.counts().get(1).claimedBy()).containsExactly("china");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aCountIsNoPartOfItselfOrOfALaterOne(int number) {
        String count = "counts: {kind: rare, part-of-count: " + number + "}\n";

        assertThat(said(KIND + LABEL + WHEN + count + GIST + EVIDENCE))
                .endsWith("'" + number + "' is no count before this one; they count from 1\n");
    }

    @Test
    void countsLinksClaimAndRetractionAreRead() {
        String keys =
                """
                about: [aa-01, aa-02]
                after: aa-03
                counts: {kind: count, quantity: 63, unit: missiles, approximate: yes, scope: all}
                claim: alleged
                identification: uncertain
                retracted: {on: 2023-01-02, reason: Told twice., superseded-by: aa-01}
                """;
        Attestation told = data.fact(KIND + WHEN + keys).fact(Circumstance.class, "aa-07").told();

        assertThat(told.linked(Kind.ABOUT)).containsExactly("aa-01", "aa-02");
        assertThat(told.linked(Kind.AFTER)).containsExactly("aa-03");
        assertThat(told.counts()).hasSize(1);
        assertThat(told.counts().get(0).quantity()).isEqualTo(OptionalInt.of(63));
        assertThat(told.counts().get(0).approximate()).isTrue();
        assertThat(told.claim()).isEqualTo(Attestation.Claim.ALLEGED);
        assertThat(told.uncertain()).isTrue();
        assertThat(told.retraction().orElseThrow().supersededBy()).contains("aa-01");
    }
}
