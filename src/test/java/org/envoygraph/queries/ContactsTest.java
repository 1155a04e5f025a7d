package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.queries.ShippedGraph.rows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who met whom in the graph that the project ships, beyond the questions with fixed answers. */
class ContactsTest {
    private static final List<String> SIDES = List.of("party", "counterpart", "facts");

    @Test
    void aPersonMayStandForABody() throws Exception {
        assertThat(rows(SIDES, "contacts", "country=china", "partner=united-nations"))
                .containsExactly("liu-xiaoming | rosemary-dicarlo | km-30");
    }

    @Test
    void withoutAPartyEachContactStandsOnce() throws Exception {
        assertThat(rows(List.of("meeting"), "contacts")).hasSize(16).doesNotHaveDuplicates();
    }

    @Test
    void aContactCanBeAskedForFromTheOtherSide() throws Exception {
        assertThat(rows(SIDES, "contacts", "counterpart=ri-ryong-nam"))
                .containsExactly("wang-yi | ri-ryong-nam | ha-19");
        assertThat(rows(SIDES, "contacts", "partner=north-korea"))
                .containsExactly("wang-yi | ri-ryong-nam | ha-19");
    }

    @Test
    void placeModeAndStatusNarrow() throws Exception {
        assertThat(rows(SIDES, "contacts", "place=beijing")).hasSize(1);
        assertThat(rows(SIDES, "contacts", "mode=video")).hasSize(2);
        assertThat(rows(SIDES, "contacts", "status=planned")).isEmpty();
    }

    @Test
    void aGapOfContactsWithOpenDaysHasBoundsAndNoCertainOrder() throws Exception {
        List<String> gap = List.of("fewestDays", "mostDays", "certainty", "facts");

        assertThat(rows(gap, "gaps-between-contacts", "person=liu-xiaoming", "mode=phone"))
                .containsExactly(
                        "0 | 29 | possible | ha-20 ha-21",
                        "6 | 35 | certain | ha-21 ha-01",
                        "198 | 198 | certain | ha-01 yn-02");
    }

    @Test
    void whoMetIsNoLongerChain() throws Exception {
        assertThat(rows(List.of("to"), "chains-of-contacts", "from=sung-kim", "steps=2"))
                .doesNotContain("noh-kyu-duk", "liu-xiaoming", "sung-kim");
    }
}
