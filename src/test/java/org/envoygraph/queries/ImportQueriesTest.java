package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions over articles and imports, with the answers as the files of the sources give them. */
class ImportQueriesTest {
    @TempDir private static Path unpacked;
    private static ImportedGraph graph;

    @BeforeAll
    static void read() throws IOException {
        graph = ImportedGraph.read(unpacked);
    }

    @Test
    void theListOfOfficersTellsThePostsThatSungKimHeldBefore() throws Exception {
        assertThat(
                        graph.rows(
                                List.of("post", "step", "earliest", "latest", "fact"),
                                "posts-held",
                                "person=sung-kim",
                                "to=2020-12-31"))
                .containsExactly(
                        "us-ambassador-id | Ended | - | 2021-05-21 | np-02",
                        seoul("Appointed | 2011-10-13 | 2011-10-13"),
                        seoul("Credentials presented | 2011-11-25 | 2011-11-25"),
                        seoul("Ended | 2014-10-24 | 2014-10-24"),
                        manila("Appointed | 2016-10-07 | 2016-10-07"),
                        manila("Arrived | 2016-12-01 | 2016-12-01"),
                        manila("Credentials presented | 2016-12-06 | 2016-12-06"),
                        jakarta("Appointed | 2020-08-31 | 2020-08-31"),
                        jakarta("Arrived | 2020-10-04 | 2020-10-04"),
                        manila("Ended | 2020-10-04 | 2020-10-04"));
    }

    private static String seoul(String step) {
        return "pocom.korea-south.ambassador-e-p | " + step + " | pocom-xb-2011-kim-01";
    }

    private static String manila(String step) {
        return "pocom.philippines.ambassador-e-p | " + step + " | pocom-ph-2016-kim-01";
    }

    private static String jakarta(String step) {
        return "pocom.indonesia.ambassador-e-p | " + step + " | pocom-id-2020-kim-01";
    }

    @Test
    void theArticlesTellThePostThatHeHeldLater() throws Exception {
        assertThat(
                        graph.rows(
                                List.of("post", "step", "earliest", "latest", "source", "fact"),
                                "posts-held",
                                "person=sung-kim",
                                "from=2021-01-01",
                                "to=2022-12-31"))
                .contains(
                        attested("2021-07-06 | 2021-07-06 | hani-2021-07-08 | ha-33"),
                        attested("2022-01-20 | 2022-01-20 | yna-2022-01-20 | yn-24"),
                        attested("2022-12-07 | 2022-12-07 | kh-2022-12-09 | kd-17"));
    }

    private static String attested(String rest) {
        return "us-special-representative-dprk | Attested | " + rest;
    }

    @Test
    void secretariesWentToBeijingAndMetThoseWhomTheRemarksName() throws Exception {
        assertThat(
                        graph.rows(
                                List.of("travellerLabel", "earliest", "met", "facts"),
                                "trips-abroad",
                                "place=beijing",
                                "post=us-secretary-of-state",
                                "from=2015-01-01",
                                "to=2024-12-31"))
                .containsExactly(
                        "John Forbes Kerry | 2015-05-16 | Foreign Minister Wang Yi; Premier Li"
                                + " Keqiang | travels-3570",
                        "John Forbes Kerry | 2016-01-27 | President Xi Jinping; Foreign Minister"
                                + " Wang Li; State Councilor Jang Jiechi | travels-3641",
                        "John Forbes Kerry | 2016-06-05 | - | travels-3671",
                        "Rex W. Tillerson | 2017-03-18 | - | travels-3917",
                        "Rex W. Tillerson | 2017-09-30 | President Xi Jinping; Foreign Minister"
                                + " Wang Yi; State Councilor Yang Jiechi | travels-3754",
                        "Rex W. Tillerson | 2017-11-08 | - | travels-3764",
                        "Michael R. Pompeo | 2018-06-14 | - | travels-3800",
                        "Michael R. Pompeo | 2018-10-08 | - | travels-3825",
                        "Tony Blinken | 2023-06-17 | President Xi Jinping; Foreign Minister Qin"
                                + " Gang | travels-4145",
                        "Tony Blinken | 2024-04-24 | President Xi Jinping | travels-4229");
    }

    @Test
    void aTripThatReachesOutOfThePeriodIsPossible() throws Exception {
        assertThat(
                        graph.rows(
                                List.of("traveller", "earliest", "latest", "certainty"),
                                "trips-abroad",
                                "country=china",
                                "from=2023-06-18",
                                "to=2023-12-31"))
                .containsExactly("tony-blinken | 2023-06-17 | 2023-06-19 | possible");
    }

    @Test
    void theChiefInSeoulIsCertainAndWhoIsOnlyAppointedPossible() throws Exception {
        List<String> columns = List.of("holder", "certainty", "attestation", "fact");

        assertThat(inSeoul(columns, "2013-05-01"))
                .containsExactly("sung-kim | certain | within | pocom-xb-2011-kim-01");
        assertThat(inSeoul(columns, "2011-10-20"))
                .containsExactly(
                        "pocom.stephens-doris-kathleen | certain | within | pocom-xb-2008-step-01",
                        "sung-kim | possible | appointed | pocom-xb-2011-kim-01");
        assertThat(inSeoul(columns, "2014-11-01"))
                .containsExactly(
                        "pocom.lippert-mark-william | possible | appointed | pocom-xb-2014-lipp-01");
    }

    private static List<String> inSeoul(List<String> columns, String day) throws Exception {
        return graph.rows(columns, "mission-on-date", "country=south-korea", "date=" + day);
    }

    @Test
    void chinaVotedForAllTextsOnNorthKoreaUntilOneOf2022() throws Exception {
        assertThat(
                        graph.rows(
                                List.of("year", "choice", "ballots"),
                                "ballots-by-year",
                                "country=china",
                                "on-north-korea=true"))
                .containsExactly(
                        "2006 | in-favour | 2",
                        "2009 | in-favour | 1",
                        "2010 | in-favour | 1",
                        "2011 | in-favour | 1",
                        "2012 | in-favour | 1",
                        "2013 | in-favour | 2",
                        "2014 | in-favour | 1",
                        "2015 | in-favour | 1",
                        "2016 | in-favour | 3",
                        "2017 | in-favour | 5",
                        "2018 | in-favour | 1",
                        "2019 | in-favour | 1",
                        "2020 | in-favour | 1",
                        "2021 | in-favour | 1",
                        "2022 | against | 1",
                        "2022 | in-favour | 1",
                        "2023 | in-favour | 1",
                        "2024 | abstaining | 1");
    }

    @Test
    void ballotsOfTheListAndOfTheCuratedTextsCountTogether() throws Exception {
        assertThat(
                        graph.rows(
                                List.of("choice", "ballots", "document"),
                                "ballots-by-year",
                                "country=china",
                                "from=2022-01-01",
                                "to=2022-12-31"))
                .contains(
                        "abstaining | 10 | S/PV.8980; S/PV.8994; S/PV.9045; S/PV.9082; S/PV.9084;"
                                + " S/PV.9105; S/PV.9177; S/PV.9190; S/PV.9196; S/PV.9231",
                        "against | 1 | SC/14911");
    }

    @Test
    void chineseLeadersCameToTheUnitedStates() throws Exception {
        assertThat(
                        graph.rows(
                                List.of("visitorLabel", "earliest", "latest", "fact"),
                                "visits-received",
                                "country=china",
                                "from=2017-01-01",
                                "to=2023-12-31"))
                .containsExactly(
                        "President Xi Jinping | 2017-04-06 | 2017-04-07 | visits-2952",
                        "Vice Premier Liu He | 2019-02-22 | 2019-02-22 | visits-2918",
                        "Vice Premier Liu He | 2019-04-04 | 2019-04-04 | visits-2923",
                        "Vice Premier Liu He | 2019-10-11 | 2019-10-11 | visits-2986",
                        "President Xi Jinping | 2023-11-12 | 2023-11-12 | visits-3196",
                        "President Xi Jinping | 2023-11-12 | 2023-11-17 | visits-3201");
    }

    @Test
    void sungKimOfTheArticlesHasThreeRecords() throws Exception {
        assertThat(
                        graph.rows(
                                List.of("records", "first", "last", "facts"),
                                "articles-in-imports",
                                "person=sung-kim"))
                .containsExactly(
                        "3 | 2011-10-13 | 2020-10-04 | pocom-id-2020-kim-01 pocom-ph-2016-kim-01"
                                + " pocom-xb-2011-kim-01");
    }

    @Test
    void contactsOfArticlesAndImportsStandTogether() throws Exception {
        assertThat(
                        graph.rows(
                                List.of("year", "kindLabel", "contacts", "facts"),
                                "contacts-by-year",
                                "country=united-states",
                                "partner=china",
                                "from=2022-01-01",
                                "to=2023-12-31"))
                .containsExactly(
                        "2022 | meeting | 5 | h4-03 h4-04 h4-05 k6-01 kd-01 kg-01 km-01 mf-05"
                                + " mn-01 rz-01 sp-01 st-01 t2-01 vk-01 yk-01",
                        "2023 | meeting | 3 | cj-01 kk-01 s3-01 sc-01 sq-01 travels-4145 y3-01",
                        "2023 | visit | 3 | travels-4145 visits-3196 visits-3201");
    }
}
