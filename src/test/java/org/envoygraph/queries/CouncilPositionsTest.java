package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.queries.ShippedGraph.rows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who stood where in the Council, in the graph that the project ships. */
class CouncilPositionsTest {
    @Test
    void aTextOfUnknownFormStaysOne() throws Exception {
        assertThat(
                        rows(
                                List.of("form", "kind", "text", "textKind", "during", "fact"),
                                "council-positions",
                                "country=united-states",
                                "from=2022-02-01"))
                .containsExactly(
                        "step of a text | proposed | new-unsc-resolution-2022-03 | proposed-resolution"
                                + " | unsc-dprk-2022-03-25 | km-13",
                        "position | lead | - | - | - | km-44",
                        "step of a text | proposed | us-led-condemnation-2022-11 | unknown-form"
                                + " | unsc-dprk-2022-11-21 | kd-09");
    }

    @Test
    void anAllegedPositionOfUnknownDateIsOnlyPossible() throws Exception {
        assertThat(
                        rows(
                                List.of("claim", "certainty", "fact"),
                                "council-positions",
                                "country=russia",
                                "topic=resolution-violations",
                                "from=2022-01-01"))
                .containsExactly("alleged | possible | sc-06");
    }
}
