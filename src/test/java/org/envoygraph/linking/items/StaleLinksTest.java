package org.envoygraph.linking.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.LinkDecision.Judgement;
import org.envoygraph.facts.LinkSubject;
import org.envoygraph.facts.LinkSubject.Kind;
import org.envoygraph.facts.Place;
import org.junit.jupiter.api.Test;

class StaleLinksTest {
    private static final Place HERE = Place.of("links.yaml");

    private static LinkDecision decision(String type) {
        return new LinkDecision(
                new LinkSubject(Kind.PERSON, "joe-biden", HERE),
                "Q6279",
                Judgement.SAME,
                "label-check",
                LocalDate.of(2026, 11, 22),
                "Joe Biden",
                "en",
                type,
                List.of("a/b c.csv"),
                Optional.empty(),
                HERE);
    }

    private static List<String> human(Written item) {
        return StaleLinks.of(decision("human"), Optional.of(item.read()));
    }

    private static Written biden() {
        return Written.item("Q6279").says("P31", "Q5");
    }

    @Test
    void aDecisionWhoseItemIsAsItWasIsFine() {
        assertThat(human(biden().label("en", "Joe Biden"))).isEmpty();
    }

    @Test
    void aLabelForAllLanguagesIsALabel() {
        assertThat(human(biden().label("mul", "Joe Biden"))).isEmpty();
    }

    @Test
    void anotherLabelOrNoneIsTold() {
        assertThat(human(biden().label("en", "Joseph Biden")))
                .containsExactly("its label is 'Joseph Biden', was 'Joe Biden'");
        assertThat(human(biden().label("fr", "Joe Biden")))
                .containsExactly("it has no label in 'en', had 'Joe Biden'");
    }

    @Test
    void anotherTypeIsTold() {
        Written item = Written.item("Q6279").label("en", "Joe Biden");

        assertThat(human(item)).containsExactly("its type is none, was 'human'");
        assertThat(human(item.says("P31", "Q3624078")))
                .containsExactly("its type is Q3624078, was 'human'");
        assertThat(
                        StaleLinks.of(
                                decision("Q3624078"),
                                Optional.of(biden().label("en", "Joe Biden").read())))
                .containsExactly("its type is Q5, was 'Q3624078'");
        assertThat(
                        StaleLinks.of(
                                decision("city"),
                                Optional.of(biden().label("en", "Joe Biden").read())))
                .containsExactly("its type is Q5, was 'city'");
    }

    @Test
    void aTypeInTheCuratorsWordsIsNotCompared() {
        Written item = Written.item("Q6279").label("en", "Joe Biden").says("P31", "Q3624078");

        assertThat(StaleLinks.of(decision("country"), Optional.of(item.read()))).isEmpty();
    }

    @Test
    void anItemThatWasMergedOrDeletedIsTold() {
        assertThat(human(Written.item("Q15031")))
                .containsExactly("it was merged into Q15031; decide on that item");
        assertThat(StaleLinks.of(decision("human"), Optional.empty()))
                .containsExactly("it is not there any more");
    }
}
