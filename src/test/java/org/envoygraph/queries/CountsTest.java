package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.queries.ShippedGraph.rows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures and superlatives, in the graph that the project ships. */
class CountsTest {
    private static final List<String> COLUMNS =
            List.of("asOf", "quantity", "unit", "speaker", "relay", "article", "facts");

    @Test
    void aFigureThatIsPartOfAnotherComesOnRequestWithThePartyThatClaimsIt() throws Exception {
        assertThat(rows(COLUMNS, "counts", "unit=hypersonic-missiles")).isEmpty();
        assertThat(rows(COLUMNS, "counts", "unit=hypersonic-missiles", "parts=true"))
                .containsExactly(
                        "2022-01-20 | 2 | hypersonic-missiles | north-korea | - | yna-2022-01-20 | yn-11");
    }

    @Test
    void theRecordBefore2022HasNoYear() throws Exception {
        assertThat(
                        rows(
                                List.of("asOf", "quantity", "earliest", "certainty", "facts"),
                                "counts",
                                "unit=ballistic-missiles",
                                "to=2021-12-31"))
                .containsExactly("- | - | - | possible | kd-06", "- | 25 | - | possible | kd-06");
    }
}
