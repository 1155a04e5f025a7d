package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.queries.ShippedGraph.rows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures for launches, in the graph that the project ships. */
class LaunchFiguresTest {
    private static final List<String> COLUMNS =
            List.of("asOf", "quantity", "unit", "speaker", "relay", "article", "facts");

    @Test
    void everyFigureStandsWithItsUnitAndItsDay() throws Exception {
        assertThat(
                        rows(
                                COLUMNS,
                                "launch-figures",
                                "claim-kind=count",
                                "from=2022-01-01",
                                "to=2022-12-31",
                                "certainty=certain"))
                .containsExactly(
                        "2022-01-20 | 4 | launch-occasions | - | - | yna-2022-01-20 | yn-11",
                        "2022-03-31 | 13 | ballistic-missiles | - | - | kh-2022-03-31 | km-21",
                        "2022-12-07 | 8 | intercontinental-ballistic-missiles | sung-kim | ned-price"
                                + " | kh-2022-12-09 | kd-03 kd-04",
                        "2022-12-09 | 63 | ballistic-missiles | - | - | kh-2022-12-09 | kd-05");
    }

    @Test
    void aFigureThatIsPartOfAnotherComesOnRequestWithThePartyThatClaimsIt() throws Exception {
        assertThat(rows(COLUMNS, "launch-figures", "unit=hypersonic-missiles")).isEmpty();
        assertThat(rows(COLUMNS, "launch-figures", "unit=hypersonic-missiles", "parts=true"))
                .containsExactly(
                        "2022-01-20 | 2 | hypersonic-missiles | north-korea | - | yna-2022-01-20 | yn-11");
    }

    @Test
    void theRecordBefore2022HasNoYear() throws Exception {
        assertThat(
                        rows(
                                List.of("asOf", "quantity", "earliest", "certainty", "facts"),
                                "launch-figures",
                                "unit=ballistic-missiles",
                                "to=2021-12-31"))
                .containsExactly("- | - | - | possible | kd-06", "- | 25 | - | possible | kd-06");
    }
}
