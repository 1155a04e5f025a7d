package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.queries.ShippedGraph.rows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Everything on a day, in the graph that the project ships. */
class OnDayTest {
    private static final List<String> COLUMNS = List.of("certainty", "kindLabel", "fact");

    @Test
    void theCertainIsToldFromThePossible() throws Exception {
        assertThat(rows(COLUMNS, "on-day", "date=2022-03-29", "person=liu-xiaoming"))
                .containsExactly(
                        "certain | meeting | km-30",
                        "certain | statement | km-32",
                        "certain | statement | km-33",
                        "certain | statement | km-34",
                        "certain | statement | km-35",
                        "certain | statement | km-36",
                        "possible | visit | km-23",
                        "possible | meeting | km-24",
                        "possible | meeting | km-25",
                        "possible | meeting | km-26",
                        "possible | meeting | km-28",
                        "possible | statement | km-29");
    }

    @Test
    void aCountryIsFoundInWhatItsPeopleSaidAndDid() throws Exception {
        assertThat(
                        rows(
                                COLUMNS,
                                "on-day",
                                "date=2022-11-21",
                                "country=russia",
                                "certainty=certain"))
                .containsExactly(
                        "certain | Council meeting | kd-07", "certain | text event | kd-08");
    }

    @Test
    void anOpenDateIsPossibleOnRequest() throws Exception {
        String[] asked = {"date=2021-07-06", "person=yang-jiechi", "certainty=possible"};

        assertThat(rows(COLUMNS, "on-day", asked)).isEmpty();
        assertThat(
                        rows(
                                COLUMNS,
                                "on-day",
                                "date=2021-07-06",
                                "person=yang-jiechi",
                                "certainty=possible",
                                "open=true"))
                .containsExactly("possible | meeting | ha-17", "possible | statement | ha-18");
    }

    @Test
    void nothingBefallsADayThatNoSourceTellsOf() throws Exception {
        assertThat(rows(COLUMNS, "on-day", "date=2019-01-01")).isEmpty();
    }
}
