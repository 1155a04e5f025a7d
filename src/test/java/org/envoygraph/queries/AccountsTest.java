package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.queries.ShippedGraph.rows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What each side tells of a meeting, in the graph that the project ships. */
class AccountsTest {
    private static final List<String> COLUMNS =
            List.of("side", "availability", "told", "item", "reported", "facts");

    @Test
    void onlyThatTheCallTookPlaceIsCommonToBothSides() throws Exception {
        String china = "china | published | said in it | ";
        String united = "united-states | - | said on the same occasion | ";
        String alone = " | by this side only | ";

        assertThat(rows(COLUMNS, "accounts-of-meeting", "meeting=kim-liu-2021-07-06"))
                .containsExactly(
                        "china | published | it took place | kim-liu-2021-07-06 | by more than one side"
                                + " | ha-02 ha-14",
                        china + "ha-03" + alone + "ha-03",
                        china + "ha-04" + alone + "ha-04",
                        china + "ha-05" + alone + "ha-05",
                        china + "ha-07" + alone + "ha-07",
                        china + "ha-08" + alone + "ha-08",
                        china + "ha-09" + alone + "ha-09",
                        china + "ha-10" + alone + "ha-10",
                        china + "ha-11" + alone + "ha-11",
                        china + "ha-12" + alone + "ha-12",
                        china + "ha-13" + alone + "ha-13",
                        "united-states | confirmed-only | it took place | kim-liu-2021-07-06"
                                + " | by more than one side | ha-02 ha-14",
                        "united-states | declined | no account given | ha-15" + alone + "ha-15",
                        united + "ha-16" + alone + "ha-16",
                        united + "blinken-yang-policy-review" + alone + "ha-17",
                        united + "ha-18" + alone + "ha-18");
    }

    @Test
    void anAccountShowsItsIssuerChannelAndDate() throws Exception {
        assertThat(
                        rows(
                                List.of("issuer", "channel", "earliest", "latest", "told", "facts"),
                                "accounts-of-meeting",
                                "meeting=thomas-greenfield-liu-2022-03"))
                .startsWith(
                        "liu-xiaoming | social-media | 2022-03-30 | 2022-03-30 | it took place"
                                + " | km-02 km-09 km-27",
                        "liu-xiaoming | twitter | 2022-03-30 | 2022-03-31 | it took place"
                                + " | km-02 km-09 km-27",
                        "us-mission-un | written-statement | 2022-03-30 | 2022-03-30 | it took place"
                                + " | km-02 km-09 km-27",
                        "us-mission-un | written-statement | 2022-03-30 | 2022-03-30 | said in it | km-03")
                .hasSize(8);
    }

    @Test
    void aReleaseOnTwoCallsGivesEachItsOwnWords() throws Exception {
        assertThat(
                        rows(
                                List.of("told", "item"),
                                "accounts-of-meeting",
                                "meeting=noh-liu-2022-01-20"))
                .containsExactly(
                        "it took place | noh-liu-2022-01-20",
                        "said in it | yn-06",
                        "said in it | yn-07");
    }

    @Test
    void anUncertainMeetingHasNoAccountUnlessAskedFor() throws Exception {
        String meeting = "meeting=blinken-wang-scmp-2023-10";

        assertThat(rows(COLUMNS, "accounts-of-meeting", meeting)).isEmpty();
        assertThat(rows(COLUMNS, "accounts-of-meeting", meeting, "uncertain=true"))
                .containsExactly(
                        "united-states | published | it took place | blinken-wang-scmp-2023-10"
                                + " | by this side only | sc-14");
    }
}
