package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.queries.ShippedGraph.rows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who stood where in the Council, in the graph that the project ships. */
class CouncilPositionsTest {
    private static final List<String> COLUMNS =
            List.of("earliest", "latest", "party", "kind", "opposition", "fact");

    @Test
    void statedOppositionIsToldFromImplied() throws Exception {
        assertThat(
                        rows(
                                COLUMNS,
                                "council-positions",
                                "stance=oppose",
                                "from=2022-01-01",
                                "to=2022-12-31"))
                .containsExactly(
                        "2022-01-01 | 2022-11-21 | china | oppose | stated | kd-11",
                        "2022-01-01 | 2022-11-21 | russia | oppose | stated | kd-11",
                        "2022-03-25 | 2022-03-25 | china | urge | implied | km-14",
                        "2022-03-25 | 2022-03-25 | russia | urge | implied | km-14",
                        "2022-11-21 | 2022-11-21 | china | blocked | stated | kd-08",
                        "2022-11-21 | 2022-11-21 | russia | blocked | stated | kd-08");
    }

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
