package org.envoygraph.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Resolutions of the Security Council. */
class CouncilImporterTest {
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    private static final String THIRTEEN =
            Stream.of(
                            "ALGERIA",
                            "ARGENTINA",
                            "BRAZIL",
                            "CANADA",
                            "CHILE",
                            "FRANCE",
                            "GABON",
                            "GHANA",
                            "ITALY",
                            "JAPAN",
                            "MEXICO",
                            "UNITED KINGDOM",
                            "UNITED STATES")
                    .map(name -> "\"" + name + "\"")
                    .collect(Collectors.joining(","));
    private static final String RECORD =
            """
            {"symbol": "S/RES/1400 (2002)", "adoption_date": "28 March 2002",
             "adoption_type": "Adopted 13-0-2, 4500th meeting", "draft_resolution": "S/2002/302",
             "outcome_letter": "S/PV.4500", "resolution_title":
             "Security Council resolution 1400 (2002) [on a mission][again]",
             "MS_in_favour_count": "13", "MS_against_count": "0", "MS_abstaining_count": "2",
             "MS_in_favour": [%s], "MS_against": [], "MS_abstaining": ["CHINA", "RUSSIAN FEDERATION"],
             "sponsors": ["FRANCE", "YEMEN"], "subjects": [["MISSIONS", "UNBIS"]]}
            """
                    .formatted(THIRTEEN);

    @TempDir private Path folder;

    private Taken taken(String... records) throws IOException {
        Path file = folder.resolve("extract.jsonl");
        Files.writeString(file, String.join("", records));
        return Taken.from(Source.COUNCIL, file);
    }

    private static String with(String what, String instead) {
        assertThat(RECORD).contains(what);
        return RECORD.replace(what, instead);
    }

    @Test
    void aResolutionIsATextThatWasTabledAdoptedAndVotedOn() throws IOException {
        Taken taken = taken(RECORD);

        assertThat(taken.said("text/s-res-1400-2002", LABEL))
                .containsExactly("\"Resolution 1400 (2002), on a mission\"@en");
        assertThat(taken.said("text/s-res-1400-2002", "envoy:symbol"))
                .containsExactly("\"S/RES/1400 (2002)\"");
        assertThat(taken.said("text-event/s-res-1400-2002.adopted", "envoy:when"))
                .containsExactly("<when/s-res-1400-2002>");
        assertThat(taken.said("when/s-res-1400-2002", LABEL))
                .containsExactly("\"28 March 2002\"@en");
        assertThat(taken.said("text-event/s-res-1400-2002.tabled", "envoy:party"))
                .containsExactly("<country/france>", "<country/un.yemen>");
        assertThat(taken.said("text-event/s-res-1400-2002.tabled", "envoy:documentSymbol"))
                .containsExactly("\"S/2002/302\"");
        assertThat(taken.said("record/council-s-res-1400-2002", "envoy:about"))
                .containsExactly("<text/s-res-1400-2002>");
        assertThat(taken.repairs()).isEmpty();
        assertThat(taken.refusals()).isEmpty();
    }

    @Test
    void aVoteHasTotalsAndABallotForEachState() throws IOException {
        Taken taken = taken(RECORD);

        assertThat(taken.said("vote/s-res-1400-2002", "envoy:inFavour"))
                .first()
                .asString()
                .startsWith("\"13\"");
        assertThat(taken.said("vote/s-res-1400-2002", "envoy:ballotsComplete"))
                .first()
                .asString()
                .startsWith("\"true\"");
        assertThat(taken.said("ballot/s-res-1400-2002.russia", "envoy:choice"))
                .containsExactly("<choice/abstaining>");
        assertThat(taken.lines().stream().filter(line -> line.contains("envoy:ballotOf")))
                .hasSize(15);
    }

    @Test
    void aStateThatIsNotCuratedHasTheNameOfTheFile() throws IOException {
        Taken taken = taken(with("\"YEMEN\"", "\"MICRONESIA (FEDERATED STATES OF)\""));

        assertThat(taken.said("country/un.micronesia-federated-states-of", LABEL))
                .containsExactly("\"Micronesia (Federated States of)\"@en");
    }

    @Test
    void aCuratedResolutionGetsARecordAndNoMore() throws IOException {
        Taken taken = taken(with("S/RES/1400 (2002)", "S/RES/1695 (2006)"));

        assertThat(taken.said("record/council-s-res-1695-2006", "envoy:about"))
                .containsExactly("<text/s-res-1695-2006>");
        assertThat(taken.lines()).noneMatch(line -> line.startsWith("<text/"));
        assertThat(taken.lines()).noneMatch(line -> line.startsWith("<vote/"));
    }

    @Test
    void daysInOtherFormsAreRead() throws IOException {
        for (String day :
                new String[] {
                    "28\u00a0March\u00a02002",
                    "2002-03-28 00:00:00",
                    "28 March 2002 in Nairobi",
                    "on28 March 2002"
                }) {
            Taken taken = taken(with("28 March 2002", day));
            assertThat(taken.said("when/s-res-1400-2002", LABEL))
                    .as(day)
                    .containsExactly("\"28 March 2002\"@en");
            assertThat(taken.repairs()).as(day).hasSize(1);
        }
    }

    @Test
    void aDayInAnotherYearThanTheSymbolsLeavesTheYearAlone() throws IOException {
        Taken taken = taken(with("28 March 2002", "28 March 2000"));

        assertThat(taken.said("when/s-res-1400-2002", LABEL)).containsExactly("\"2002\"@en");
        assertThat(taken.said("when/s-res-1400-2002", "envoy:precision"))
                .containsExactly("<precision/year>");
    }

    @Test
    void symbolsAreWrittenInOneForm() throws IOException {
        Taken taken =
                taken(with("S/RES/1400 (2002)", "S/RES/1400(2002)").replace("PV.4500", "PV4500"));

        assertThat(taken.said("text/s-res-1400-2002", "envoy:symbol"))
                .containsExactly("\"S/RES/1400 (2002)\"");
        assertThat(taken.said("vote/s-res-1400-2002", "envoy:documentSymbol"))
                .containsExactly("\"S/PV.4500\"");
        assertThat(taken.repairs()).hasSize(2);
    }

    @Test
    void namesOfStatesAreWrittenInOneForm() throws IOException {
        Taken taken =
                taken(
                        with("\"CHILE\"", "\"CHILEs\"")
                                .replace("\"GHANA\"", "\"CÔTE.\", \"D'IVOIRE\"")
                                .replace(
                                        "\"YEMEN\"",
                                        "\"UNITED STATES \", \"TURKEY\", \"TÜRKIYE\""));

        assertThat(taken.said("ballot/s-res-1400-2002.chile", "envoy:voter")).hasSize(1);
        assertThat(taken.said("ballot/s-res-1400-2002.cote-d-ivoire", "envoy:voter"))
                .containsExactly("<country/cote-d-ivoire>");
        assertThat(taken.said("text-event/s-res-1400-2002.tabled", "envoy:party"))
                .containsExactly(
                        "<country/france>", "<country/united-states>", "<country/turkiye>");
        assertThat(taken.repairs())
                .containsExactly(
                        "1 a name misspelt: CHILEs",
                        "1 a name misspelt: TÜRKIYE",
                        "1 a name torn in two: put together",
                        "1 a name with spaces round it or another apostrophe");
        assertThat(taken.refusals()).containsExactly("1 a state that is listed twice");
    }

    @Test
    void aSponsorThatIsNoStateIsLeftOutAndTold() throws IOException {
        Taken taken = taken(with("\"YEMEN\"", "\"BY THE SECRETARY-GENERAL\", \"see note 3\""));

        assertThat(taken.said("text-event/s-res-1400-2002.tabled", "envoy:party")).hasSize(1);
        assertThat(taken.refusals())
                .containsExactly(
                        "1 a name that is no state's in capitals",
                        "1 a sponsor that is no state: BY THE SECRETARY-GENERAL");
    }

    @Test
    void zerosBeforeACountSayNothing() throws IOException {
        Taken taken = taken(with("count\": \"13\"", "count\": \"013\""));

        assertThat(taken.said("vote/s-res-1400-2002", "envoy:ballotsComplete"))
                .first()
                .asString()
                .startsWith("\"true\"");
        assertThat(taken.repairs()).containsExactly("1 a count with zeros before it: the number");
    }

    @Test
    void whereCountsDifferTheWordsCountAndTheBallotsAreNotComplete() throws IOException {
        Taken taken = taken(with("count\": \"13\"", "count\": \"15\""));

        assertThat(taken.said("vote/s-res-1400-2002", "envoy:inFavour"))
                .first()
                .asString()
                .startsWith("\"13\"");
        assertThat(taken.said("vote/s-res-1400-2002", "envoy:ballotsComplete"))
                .first()
                .asString()
                .startsWith("\"false\"");
    }

    @Test
    void ballotsOfMoreStatesThanVotedSoAreLeftOut() throws IOException {
        Taken taken = taken(with("\"GHANA\"", "\"GHANA\", \"MALTA\""));

        assertThat(taken.lines().stream().filter(line -> line.contains("envoy:ballotOf")))
                .hasSize(2);
        assertThat(taken.refusals()).containsExactly("1 ballots of more states than voted so");
    }

    @Test
    void anEmptyCountIsThatOfTheWords() throws IOException {
        Taken taken = taken(with("count\": \"0\"", "count\": \"\""));

        assertThat(taken.said("vote/s-res-1400-2002", "envoy:against"))
                .first()
                .asString()
                .startsWith("\"0\"");
    }

    @Test
    void whatWasAdoptedWithoutAVoteHasNone() throws IOException {
        Taken taken = taken(with("Adopted 13-0-2", "Adopted by acclamation"));

        assertThat(taken.lines()).noneMatch(line -> line.startsWith("<vote/"));
        assertThat(taken.refusals()).containsExactly("1 voters of a text adopted without a vote");
    }

    @Test
    void recordsThatCannotBeTakenInAreRefused() throws IOException {
        Taken taken =
                taken(
                        RECORD,
                        RECORD,
                        with("28 March 2002", "spring").replace("1400", "1401"),
                        with("S/RES/1400 (2002)", "S/PRST/2002/1"),
                        with("S/PV.4500", "").replace("1400", "1402"),
                        with("count\": \"13\"", "count\": \"many\"").replace("1400", "1403"),
                        with("\"subjects\"", "\"sponsors\"").replace("1400", "1404"));

        assertThat(taken.refusals())
                .containsExactly(
                        "1 'adoption_date' is no day",
                        "1 'sponsors' stands twice",
                        "1 a count that is no number",
                        "1 a symbol that is no resolution's",
                        "1 an id that another record has",
                        "1 no 'outcome_letter'");
        assertThat(taken.lines()).noneMatch(line -> line.contains("140[123]-"));
    }

    @Test
    void theLicenceIsTheTermsOfTheUnitedNationsInWords() throws IOException {
        Taken taken = taken(RECORD);

        assertThat(taken.lines())
                .anyMatch(
                        line ->
                                line.contains(
                                                "graph/import/council> <http://purl.org/dc/terms/license")
                                        && line.contains("UNxml/SCresolutions"))
                .noneMatch(line -> line.contains("creativecommons"))
                .anyMatch(line -> line.contains("gives no warranty"));
    }

    @Test
    void brokenJsonEndsTheImport() {
        assertThatThrownBy(() -> taken(RECORD, "{\"symbol\": \"S/RES"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("extract.jsonl:")
                .hasMessageContaining("is no JSON here");
        assertThatThrownBy(() -> taken(with("on a mission", "x".repeat(10_000_000))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("longer than any record");
    }
}
