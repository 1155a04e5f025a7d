package org.envoygraph.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.envoygraph.facts.Attestation.Claim;
import org.envoygraph.facts.TimeSpec.Origin;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems problems = new Problems();

    @Test
    void problemsComeInTheOrderOfFileLineAndColumn() {
        problems.add(new Place("b.yaml", 1, 1), "fourth");
        problems.add(new Place("a.yaml", 10, 1), "third");
        problems.add(new Place("a.yaml", 9, 2), "second");
        problems.add(Place.of("a.yaml"), "first");

        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "a.yaml: first",
                        "a.yaml:9:2: second",
                        "a.yaml:10:1: third",
                        "b.yaml:1:1: fourth");
    }

    @Test
    void theSameProblemTwiceCountsOnce() {
        problems.add(Place.of("a.yaml"), "is empty");
        problems.add(Place.of("a.yaml"), "is empty");

        assertThat(problems.count()).isEqualTo(1);
    }

    @Test
    void wordsThatCostSomethingAreNotMadeWhenTheyAreNotTold() {
        for (int i = 0; i < Problems.MOST_OF_A_FILE; i++) {
            problems.add(new Place("a.yaml", i + 1, 1), "is wrong");
        }

        problems.add(
                new Place("a.yaml", 999, 1),
                () -> {
                    throw new IllegalStateException("made");
                });

        assertThat(problems.told()).isEqualTo(Problems.MOST_OF_A_FILE);
        assertThat(problems.count()).isEqualTo(Problems.MOST_OF_A_FILE + 1);
        assertThat(problems.all().get(0))
                .hasToString("a.yaml: has more problems than these 100; correct them first");
    }

    @Test
    void aHundredProblemsOfAFileAreAllOfThem() {
        for (int i = 0; i < Problems.MOST_OF_A_FILE; i++) {
            problems.add(new Place("a.yaml", i + 1, 1), "is wrong");
        }

        assertThat(problems.all()).hasSize(Problems.MOST_OF_A_FILE);
        assertThat(problems.isFull()).isFalse();
    }

    @Test
    void aTermIsWrittenInLowerCaseWithHyphens() {
        assertThat(Origin.ARTICLE_IDENTIFICATION.id()).isEqualTo("article-identification");
        assertThat(Term.of(Origin.class, "in-text")).contains(Origin.IN_TEXT);
        assertThat(Term.of(Origin.class, "IN_TEXT")).isEmpty();
        assertThat(Term.ids(Claim.class))
                .containsExactly("narrated", "reported", "alleged", "predicted");
    }

    @Test
    void aPlaceWithoutAColumnNamesTheLine() {
        assertThat(new Place("a.yaml", 3, 0)).hasToString("a.yaml:3");
    }
}
