package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.queries.ShippedGraph.rows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Titles and posts, in the graph that the project ships. */
class TitlesTest {
    @Test
    void onePostHasSeveralTitlesAndACounterpartHasNone() throws Exception {
        List<String> columns =
                List.of("article", "earliest", "precision", "words", "given", "fact");

        assertThat(rows(columns, "titles-of-person", "person=liu-xiaoming"))
                .containsExactly(
                        "hani-2021-07-08 | 2021-07-06 | day | China’s Special Representative on Korean"
                                + " Peninsula Affairs | title | ha-34",
                        "hani-2021-07-08 | 2021-07-06 | day | Special Representative of the Chinese"
                                + " Government on Korean Peninsula Affairs | title | ha-34",
                        "yna-2022-01-20 | 2022-01-20 | day | Chinese counterpart | no title | yn-25",
                        "kh-2022-03-31 | 2022-03-30 | day | China’s Special Representative for Korean"
                                + " Peninsula Affairs | title | km-39",
                        "kh-2022-12-09 | 2022-12-07 | day | PRC Special Representative on Korean Peninsula"
                                + " Affairs | title | kd-18",
                        "scmp-2023-10 | 2023-10-01 | month | Chinese counterpart | no title | sc-29");
    }

    @Test
    void aPersonMayHoldTwoPostsAtOnce() throws Exception {
        assertThat(rows(List.of("post", "fact"), "titles-of-person", "person=yang-jiechi"))
                .containsExactly(
                        "cn-politburo-member | ha-38",
                        "cn-foreign-affairs-commission-office-director | ha-39");
    }
}
