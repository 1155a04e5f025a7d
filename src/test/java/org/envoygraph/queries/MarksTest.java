package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What an answer says of facts that are withdrawn, and of those of which it is open whom they mean.
 */
class MarksTest {
    private static final String[] TALKS = {"person=sung-kim", "from=2022-05-01", "to=2022-08-01"};

    private static Answer talks(String request) throws RefusedParameters {
        return SmallGraph.ask("contacts", TALKS[0], TALKS[1], TALKS[2], request);
    }

    @Test
    void aWithdrawnFactIsMarkedWithDayReasonAndTheFactInItsPlace() throws Exception {
        assertThat(SmallGraph.rows(talks("include-retracted=true"), "facts", "marks"))
                .containsExactly(
                        "te-05 | -",
                        "te-02 | te-02 retracted 2023-01-01: Told of another year. Superseded by kd-01.");
    }

    @Test
    void anUncertainFactIsMarked() throws Exception {
        assertThat(SmallGraph.rows(talks("include-uncertain=true"), "facts", "marks"))
                .containsExactly("te-05 | -", "te-03 | te-03 uncertain");
    }

    @Test
    void withoutThemThereIsNothingToMark() throws Exception {
        assertThat(talks("include-retracted=false").columns()).doesNotContain("marks");
    }

    @Test
    void everyQueryThatLetsThemInMarksThem() throws Exception {
        for (StoredQuery query : SmallGraph.shelf().queries()) {
            if (query.isMarkedOnRequest()) {
                assertThat(query.columns()).as(query.name()).containsAnyOf("fact", "facts");
            }
        }
    }

    @Test
    void theWangOfBlinkenIsShownAsUncertainWithCandidatesAndReason() throws Exception {
        List<String> columns = List.of("partyLabel", "counterpartLabel", "facts", "marks");
        String wang = "Wang, who talked with Blinken (uncertain: perhaps Wang Yi)";

        assertThat(
                        ShippedGraph.rows(
                                columns,
                                "contacts",
                                "person=tony-blinken",
                                "include-uncertain=true"))
                .containsExactly(
                        "Tony Blinken | "
                                + wang
                                + " | sc-13 | sc-13 uncertain: "
                                + wang
                                + ". A surname only. Somebody of Blinken’s rank is meant, hence not"
                                + " Wang Wenbin; hani-2021-07-08 has Wang Yi as minister.",
                        "Tony Blinken | Yang Jiechi | ha-17 | -");
        assertThat(ShippedGraph.rows(List.of("facts"), "contacts", "person=tony-blinken"))
                .containsExactly("ha-17");
    }
}
