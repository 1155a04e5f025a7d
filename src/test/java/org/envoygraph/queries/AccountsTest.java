package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.queries.ShippedGraph.rows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What each side tells of a meeting, in the graph that the project ships. */
class AccountsTest {
    private static final List<String> COLUMNS =
            List.of("sides", "told", "item", "reported", "facts");

    @Test
    void twoAccountsOfOneSideAreStillOneSide() throws Exception {
        assertThat(
                        rows(
                                List.of(
                                        "told",
                                        "sides",
                                        "issuers",
                                        "accounts",
                                        "reported",
                                        "facts"),
                                "accounts-of-meeting",
                                "meeting=thomas-greenfield-liu-2022-03"))
                .startsWith(
                        "it took place | united-states china | us-mission-un liu-xiaoming"
                                + " | United States (published); China (published)"
                                + " | by more than one side | km-02 km-09 km-27",
                        "said in it | united-states | us-mission-un | United States (published)"
                                + " | by one side only | km-03")
                .hasSize(6);
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
        assertThat(rows(COLUMNS, "accounts-of-meeting", meeting, "include-uncertain=true"))
                .containsExactly(
                        "united-states | it took place | blinken-wang-scmp-2023-10"
                                + " | by one side only | sc-14");
    }
}
