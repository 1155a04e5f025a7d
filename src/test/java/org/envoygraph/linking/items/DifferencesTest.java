package org.envoygraph.linking.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.envoygraph.Shipped;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.LinkDecision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Items of our own invention against the shipped facts: Biden is president on 2021-07-07. */
class DifferencesTest {
    private static final String BIDEN = "Q6279";
    private static final String PRESIDENT = "Q11696";
    private static final String AS = "Joe Biden as President of the United States";

    private static Facts facts;

    @BeforeAll
    static void read() throws IOException {
        facts = Shipped.facts();
    }

    private static List<String> of(Written item, String id) {
        return new Differences(facts).of(link(id), item.read());
    }

    private static List<String> ofBiden(Written item) {
        return of(item, BIDEN);
    }

    private static Written biden() {
        return Written.item(BIDEN);
    }

    @Test
    void aPostThatBeganBeforeWeSawItIsTold() {
        assertThat(ofBiden(biden().says("P39", PRESIDENT, "2021-01-20", "2025-01-20")))
                .containsExactly(
                        "Wikidata has "
                                + AS
                                + " (Q11696) from 2021-01-20 to 2025-01-20; our sources first see"
                                + " it on 2021-07-07 (ha-47).");
    }

    @Test
    void aPostWithoutDaysIsNoDifference() {
        assertThat(ofBiden(biden().says("P39", PRESIDENT))).isEmpty();
    }

    @Test
    void aPostThatWikidataDatesOtherwiseIsTold() {
        for (String[] days : new String[][] {{"2022"}, {"2001", "2005"}, {"2021-08"}}) {
            assertThat(ofBiden(biden().says("P39", PRESIDENT, days)))
                    .containsExactly(
                            "Our sources show "
                                    + AS
                                    + " on 2021-07-07 (ha-47), when Wikidata does not.");
        }
        assertThat(ofBiden(biden().says("P39", PRESIDENT, "2021")))
                .noneMatch(s -> s.contains("not"));
    }

    @Test
    void aPostThatWikidataLacksIsTold() {
        assertThat(ofBiden(biden()))
                .containsExactly(
                        "Wikidata does not have "
                                + AS
                                + " (Q11696); our sources do, first on 2021-07-07 (ha-47).");
    }

    @Test
    void aPostThatNoSourceOfOursTellsIsTold() {
        assertThat(of(Written.item("Q15031").says("P39", PRESIDENT, "2013"), "Q15031"))
                .containsExactly(
                        "Wikidata has Xi Jinping as President of the United States (Q11696) from"
                                + " 2013; no source of ours says so.");
    }

    @Test
    void anotherCountryIsTold() {
        Written item = biden().says("P39", PRESIDENT).says("P27", "Q142");

        assertThat(ofBiden(item))
                .containsExactly(
                        "Wikidata has Q142 as the citizenship of Joe Biden; we have united-states"
                                + " (Q30).");
        assertThat(ofBiden(biden().says("P39", PRESIDENT).says("P27", "Q30"))).isEmpty();
    }

    @Test
    void aPostOfTheDeadOrUnbornIsTold() {
        assertThat(ofBiden(biden().says("P39", PRESIDENT).day("P570", "2020")))
                .containsExactly(
                        "Wikidata has Joe Biden dead on 2020; our sources show a post on 2021-07-07"
                                + " (ha-47).");
        assertThat(ofBiden(biden().says("P39", PRESIDENT).day("P569", "2021-07-08")))
                .containsExactly(
                        "Wikidata has Joe Biden born on 2021-07-08; our sources show a post on"
                                + " 2021-07-07 (ha-47).");
        assertThat(ofBiden(biden().says("P39", PRESIDENT).day("P570", "2021"))).isEmpty();
    }

    @Test
    void anotherCodeOfTheSameListIsToldAndBlanksAreNoDifference() {
        assertThat(of(Written.item("Q30").code("P214", "1"), "Q30"))
                .containsExactly("Wikidata has the viaf 1 for united-states; ours is 130168302.");
        assertThat(of(Written.item("Q30").code("P213", "0000 0001 2331 5230"), "Q30")).isEmpty();
    }

    @Test
    void theRecordedCodesOfTheUnitedStatesAreOurs() throws IOException {
        Item item = ItemJson.read("Q30", Recorded.document("Q30"), "Q30").orElseThrow();

        assertThat(Copies.texts(item.best("P214"))).containsExactly("130168302");
        assertThat(new Differences(facts).of(link("Q30"), item)).isEmpty();
    }

    private static LinkDecision link(String item) {
        return facts.links().decisions().stream()
                .filter(decision -> decision.isLink() && decision.item().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
