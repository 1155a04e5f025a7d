package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.queries.ShippedGraph.rows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts of each article that the project ships. */
class FactsOfArticleTest {
    @ParameterizedTest
    @CsvSource({
        "hani-2021-07-08, ha, 49",
        "yna-2022-01-20, yn, 28",
        "kh-2022-03-31, km, 44",
        "kh-2022-12-09, kd, 22",
        "scmp-2023-10, sc, 34"
    })
    void everyFactStandsOnceAndInOrder(String article, String letters, int facts) throws Exception {
        List<String> ids =
                IntStream.rangeClosed(1, facts)
                        .mapToObj(n -> String.format("%s-%02d", letters, n))
                        .toList();

        assertThat(
                        rows(
                                List.of("fact"),
                                "facts-of-article",
                                "article=" + article,
                                "include-uncertain=true"))
                .isEqualTo(ids);
    }

    @Test
    void anUncertainFactIsLeftOutUnlessAskedFor() throws Exception {
        List<String> columns = List.of("fact", "identification");

        assertThat(rows(columns, "facts-of-article", "article=scmp-2023-10"))
                .hasSize(33)
                .noneMatch(row -> row.contains("uncertain"));
        assertThat(
                        rows(
                                columns,
                                "facts-of-article",
                                "article=scmp-2023-10",
                                "include-uncertain=true"))
                .contains("sc-13 | uncertain");
    }

    @Test
    void aThingOfSeveralArticlesIsToldInTheWordsOfThisOne() throws Exception {
        List<String> columns = List.of("kindLabel", "gist", "claim", "passages");

        assertThat(rows(columns, "facts-of-article", "article=kh-2022-12-09"))
                .contains(
                        "sanction | UN measures against the North exist and are to be carried out."
                                + " | narrated | 1");
    }

    @Test
    void claimsCanBeSiftedByStatus() throws Exception {
        assertThat(
                        rows(
                                List.of("fact"),
                                "facts-of-article",
                                "article=kh-2022-12-09",
                                "claim=alleged"))
                .containsExactly("kd-04");
    }
}
