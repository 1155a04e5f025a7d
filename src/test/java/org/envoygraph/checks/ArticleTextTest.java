package org.envoygraph.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.envoygraph.facts.Evidence;
import org.envoygraph.facts.Place;
import org.junit.jupiter.api.Test;

/** Texts addressed in code points, not in Java's characters and not in bytes. */
class ArticleTextTest {
    private static final ArticleText TEXT = new ArticleText("😀 서울 talks\n김 talks 😀 talks\n");

    private static Evidence evidence(int start, String passage, int occurrence) {
        int end = start + passage.codePointCount(0, passage.length());
        String digest = ArticleText.digest(passage);
        return new Evidence(start, end, digest, occurrence, Place.of("a.yaml"));
    }

    @Test
    void offsetsCountCodePointsBeyondTheBasicPlaneOnce() {
        assertThat(TEXT.length()).isEqualTo(27);
        assertThat(TEXT.slice(0, 4)).isEqualTo("😀 서울");
        assertThat(TEXT.slice(5, 10)).isEqualTo("talks");
        assertThat(TEXT.slice(19, 20)).isEqualTo("😀");
        assertThat(TEXT.find("talks")).containsExactly(5, 13, 21);
        assertThat(TEXT.find("😀")).containsExactly(0, 19);
    }

    @Test
    void digestsAreThoseOfSha256InUtf8() {
        assertThat(ArticleText.digest("abc")).isEqualTo("ba7816bf8f01cfea");
        assertThat(ArticleText.digest("김")).hasSize(16);
        assertThat(new ArticleText("abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void linesCountFromOne() {
        assertThat(TEXT.lineOf(0)).isEqualTo(1);
        assertThat(TEXT.lineOf(10)).isEqualTo(1);
        assertThat(TEXT.lineOf(11)).isEqualTo(2);
    }

    @Test
    void equalPassagesAreCountedFromTheTop() {
        assertThat(TEXT.occurrence(5, 10)).isEqualTo(1);
        assertThat(TEXT.occurrence(13, 18)).isEqualTo(2);
        assertThat(TEXT.occurrence(21, 26)).isEqualTo(3);
        assertThat(new ArticleText("aaa").find("aa")).containsExactly(0, 1);
    }

    @Test
    void nothingIsFoundNowhere() {
        assertThat(TEXT.find("")).isEmpty();
        assertThat(TEXT.find("silence")).isEmpty();
    }

    @Test
    void aPassageHoldsOnlyAsTheOccurrenceItIs() {
        assertThat(TEXT.holds(evidence(13, "talks", 2), true)).isTrue();
        assertThat(TEXT.holds(evidence(13, "talks", 1), true)).isFalse();
        assertThat(TEXT.holds(evidence(13, "talks", 1), false)).isTrue();
        assertThat(TEXT.holds(evidence(14, "talks", 2), false)).isFalse();
    }

    @Test
    void aPassageBeyondTheEndDoesNotHold() {
        assertThat(TEXT.holds(evidence(25, "talks", 1), false)).isFalse();
        assertThat(TEXT.holds(evidence(900_000_000, "talks", 1), false)).isFalse();
        assertThat(new ArticleText("").movedBy(evidence(0, "talks", 1))).isEmpty();
    }

    @Test
    void aPassageThatMovedIsFoundAsTheOccurrenceItWas() {
        assertThat(TEXT.movedBy(evidence(3, "talks", 2))).hasValue(10);
        assertThat(TEXT.movedBy(evidence(23, "talks", 2))).hasValue(-10);
    }

    @Test
    void whereThatOccurrenceIsMissingTheNearestIsMeant() {
        assertThat(TEXT.movedBy(evidence(23, "talks", 4))).hasValue(-2);
    }

    @Test
    void aPassageThatIsGoneMovedNowhere() {
        assertThat(TEXT.movedBy(evidence(5, "silence", 1))).isEmpty();
    }
}
