package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.queries.ShippedGraph.rows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who met whom, in the graph that the project ships. */
class ContactsTest {
    private static final List<String> OF_PERSON =
            List.of("counterpart", "earliest", "latest", "mode", "place", "certainty", "facts");
    private static final List<String> OF_COUNTRY =
            List.of(
                    "year",
                    "mode",
                    "partner",
                    "party",
                    "counterpart",
                    "earliest",
                    "latest",
                    "certainty",
                    "facts");

    @Test
    void liuHadEightContactsIn2022() throws Exception {
        assertThat(
                        rows(
                                OF_PERSON,
                                "contacts-of-person",
                                "person=liu-xiaoming",
                                "from=2022-01-01",
                                "to=2022-12-31"))
                .containsExactly(
                        "noh-kyu-duk | 2022-01-20 | 2022-01-20 | phone | - | certain | yn-02",
                        "unnamed-fr-ambassador-un-2022-03 | 2022-03-26 | 2022-03-30 | in-person | new-york"
                                + " | certain | km-25",
                        "unnamed-gb-ambassador-un-2022-03 | 2022-03-26 | 2022-03-30 | in-person | new-york"
                                + " | certain | km-24",
                        "unnamed-ru-ambassador-un-2022-03 | 2022-03-26 | 2022-03-30 | in-person | new-york"
                                + " | certain | km-26",
                        "cho-hyun | 2022-03-26 | 2022-03-31 | in-person | new-york | certain | km-28",
                        "rosemary-dicarlo | 2022-03-29 | 2022-03-29 | in-person | new-york | certain | km-30",
                        "linda-thomas-greenfield | 2022-03-30 | 2022-03-30 | in-person | new-york | certain"
                                + " | km-01",
                        "sung-kim | 2022-12-07 | 2022-12-07 | video | - | certain | kd-01");
    }

    @Test
    void anUnnamedCounterpartIsShownByPostAndWithoutAName() throws Exception {
        assertThat(
                        rows(
                                List.of("counterpartLabel"),
                                "contacts-of-person",
                                "person=liu-xiaoming",
                                "counterpart=unnamed-gb-ambassador-un-2022-03"))
                .containsExactly(
                        "Ambassador of the United Kingdom to the United Nations in March 2022, unnamed");
    }

    @Test
    void theContactsOfTwoPersonsComeInOrderOfTime() throws Exception {
        assertThat(
                        rows(
                                List.of("earliest", "latest", "precision", "mode", "facts"),
                                "contacts-of-person",
                                "person=sung-kim",
                                "counterpart=liu-xiaoming"))
                .containsExactly(
                        "2021-07-06 | 2021-07-06 | day | phone | ha-01",
                        "2022-12-07 | 2022-12-07 | day | video | kd-01",
                        "2023-10-01 | 2023-10-31 | month | video | sc-01");
    }

    @Test
    void twoDaysHaveCertainContactsAndPossibleOnes() throws Exception {
        assertThat(
                        rows(
                                List.of("counterpart", "earliest", "latest", "certainty", "facts"),
                                "contacts-of-person",
                                "person=liu-xiaoming",
                                "from=2022-03-29",
                                "to=2022-03-30"))
                .containsExactly(
                        "unnamed-fr-ambassador-un-2022-03 | 2022-03-26 | 2022-03-30 | possible | km-25",
                        "unnamed-gb-ambassador-un-2022-03 | 2022-03-26 | 2022-03-30 | possible | km-24",
                        "unnamed-ru-ambassador-un-2022-03 | 2022-03-26 | 2022-03-30 | possible | km-26",
                        "cho-hyun | 2022-03-26 | 2022-03-31 | possible | km-28",
                        "rosemary-dicarlo | 2022-03-29 | 2022-03-29 | certain | km-30",
                        "linda-thomas-greenfield | 2022-03-30 | 2022-03-30 | certain | km-01");
    }

    @Test
    void chinaDealtWithFourOfTheSixPartiesIn2021() throws Exception {
        String[] asked = {"country=china", "from=2021-05-01", "to=2021-07-31", "certainty=certain"};

        assertThat(rows(OF_COUNTRY, "contacts-between-countries", asked))
                .containsExactly(
                        "2021 | in-person | north-korea | wang-yi | ri-ryong-nam | 2021-05-01 | 2021-05-31"
                                + " | certain | ha-19",
                        "2021 | in-person | south-korea | liu-xiaoming | jang-ha-sung | 2021-06-01"
                                + " | 2021-06-30 | certain | ha-22",
                        "2021 | phone | russia | liu-xiaoming | igor-morgulov | 2021-06-01 | 2021-06-30"
                                + " | certain | ha-20",
                        "2021 | phone | south-korea | liu-xiaoming | noh-kyu-duk | 2021-06-01 | 2021-06-30"
                                + " | certain | ha-21",
                        "2021 | phone | united-states | liu-xiaoming | sung-kim | 2021-07-06 | 2021-07-06"
                                + " | certain | ha-01");
    }

    @Test
    void andJapanIsTheOneLeftOut() throws Exception {
        assertThat(
                        rows(
                                List.of("fact", "gist"),
                                "facts-of-article",
                                "article=hani-2021-07-08",
                                "topic=six-party-talks"))
                .hasSize(5)
                .contains("ha-23 | Beijing sought out the Six-Party members, all but Japan.");
    }

    @Test
    void aContactWithoutAYearStandsApart() throws Exception {
        String[] asked = {"country=united-states", "partner=china"};
        String[] columns = {"year", "mode", "facts"};

        assertThat(rows(List.of(columns), "contacts-between-countries", asked))
                .containsExactly(
                        "- | not-stated | ha-17",
                        "2021 | phone | ha-01",
                        "2022 | in-person | km-01",
                        "2022 | video | kd-01",
                        "2023 | video | sc-01");
        assertThat(
                        rows(
                                List.of(columns),
                                "contacts-between-countries",
                                "country=united-states",
                                "partner=china",
                                "uncertain=true"))
                .hasSize(6)
                .contains("- | not-stated | sc-13");
    }

    @Test
    void aPersonMayStandForABody() throws Exception {
        assertThat(
                        rows(
                                List.of("counterpart", "mode", "facts"),
                                "contacts-between-countries",
                                "country=china",
                                "partner=united-nations",
                                "mode=in-person"))
                .containsExactly("rosemary-dicarlo | in-person | km-30");
    }
}
