package org.envoygraph.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.imports.Taken.trip;
import static org.envoygraph.imports.Taken.trips;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trips, and the meetings on them. */
class TravelsImporterTest {
    @TempDir private Path folder;

    private Taken taken(String... trips) throws IOException {
        return Taken.from(Source.TRAVELS, trips(folder, trips));
    }

    @Test
    void aTripIsAVisitWithTravellerHostAndPlaces() throws IOException {
        Taken taken = taken(trip("7", "Attended a funeral."));

        assertThat(taken.said("visit/travels-7", "envoy:participation"))
                .containsExactly(
                        "<participation/travels-7.traveller>", "<participation/travels-7.host>");
        assertThat(taken.said("participation/travels-7.traveller", "envoy:participant"))
                .containsExactly("<person/pocom.kerry-john-forbes>");
        assertThat(taken.said("participation/travels-7.host", "envoy:participant"))
                .containsExactly("<country/china>");
        assertThat(taken.said("visit/travels-7", "envoy:place"))
                .containsExactly("<place/beijing>", "<place/hsg.china.xian>");
        assertThat(taken.said("record/travels-7", "envoy:about"))
                .containsExactly("<visit/travels-7>");
    }

    @Test
    void somebodyMetIsMetWithinTheDaysOfTheTrip() throws IOException {
        Taken taken = taken(trip("7", "Met with Foreign Minister Wang Yi."));

        assertThat(taken.said("meeting/travels-7.1", "envoy:partOf"))
                .containsExactly("<visit/travels-7>");
        assertThat(taken.said("meeting/travels-7.1", "envoy:when"))
                .isEqualTo(taken.said("visit/travels-7", "envoy:when"))
                .containsExactly("<when/travels-7>");
        assertThat(taken.said("when/travels-7", "envoy:precision"))
                .containsExactly("<precision/range>");
        assertThat(taken.said("participation/travels-7.1.met", "envoy:forParty"))
                .containsExactly("<country/china>");
        assertThat(
                        taken.said(
                                "unidentified/travels-7.1",
                                "http://www.w3.org/2000/01/rdf-schema#label"))
                .containsExactly("\"Foreign Minister Wang Yi\"@en");
    }

    @Test
    void twoPeopleMetAreNotSaidToHaveMetEachOther() throws IOException {
        Taken taken = taken(trip("7", "Met with President Xi and Premier Li."));

        assertThat(taken.said("meeting/travels-7.1", "envoy:participation"))
                .containsExactly(
                        "<participation/travels-7.1.traveller>", "<participation/travels-7.1.met>");
        assertThat(taken.said("meeting/travels-7.2", "envoy:participation")).hasSize(2);
    }

    @Test
    void theSameTripUnderASecondIdIsARecordOfTheFirst() throws IOException {
        Taken taken = taken(trip("7", "Met with Premier Li."), trip("9", "Met with Premier Li."));

        assertThat(taken.said("record/travels-9", "envoy:about"))
                .containsExactly("<visit/travels-7>");
        assertThat(taken.said("visit/travels-9", "envoy:when")).isEmpty();
        assertThat(taken.repairs()).containsExactly("1 the same trip as record 7");
        assertThat(taken.tally().taken()).isEqualTo(2);
    }

    @Test
    void tripsThatDifferInTheRemarkOnlyAreTwo() throws IOException {
        Taken taken = taken(trip("7", "Attended a funeral."), trip("9", "Met with Premier Li."));

        assertThat(taken.said("record/travels-9", "envoy:about"))
                .containsExactly("<visit/travels-9>");
        assertThat(taken.repairs()).isEmpty();
    }

    /** The list of presidents has an id that POCOM gives to a grandson. */
    @Test
    void aPresidentIsNobodyOfPocom() throws IOException {
        String president =
                trip("7", "")
                        .replace("secretary\"", "president\"")
                        .replace("kerry-john-forbes", "taft-william-howard");

        assertThat(taken(president).said("participation/travels-7.traveller", "envoy:participant"))
                .containsExactly("<person/hsg-president.taft-william-howard>");
    }

    @Test
    void whatTheCuratorsKnowIsThatPerson() throws IOException {
        Taken taken = taken(trip("7", "").replace("kerry-john-forbes", "blinken-antony-j"));

        assertThat(taken.said("participation/travels-7.traveller", "envoy:participant"))
                .containsExactly("<person/tony-blinken>");
    }

    @Test
    void aStateUnderTwoNamesIsOne() throws IOException {
        Taken taken = taken(trip("7", "").replace("\"china\">China", "\"turkey\">Turkey"));

        assertThat(taken.said("participation/travels-7.host", "envoy:participant"))
                .containsExactly("<country/turkiye>");
    }

    @Test
    void antarcticaIsNoHost() throws IOException {
        Taken taken = taken(trip("7", "").replace("\"china\">China", "\"antarctica\">Antarctica"));

        assertThat(taken.said("visit/travels-7", "envoy:participation"))
                .containsExactly("<participation/travels-7.traveller>");
    }

    @Test
    void noWordOfARemarkButNamesAndTitlesIsCopied() throws IOException {
        Taken taken = taken(trip("7", "Attended a jamboree. Met with Premier Li and grandees."));

        assertThat(taken.lines()).noneMatch(line -> line.matches(".*(jamboree|grandees).*"));
    }

    @Test
    void recordsThatCannotBeTrueAreRefused() throws IOException {
        Taken taken =
                taken(
                        trip("1", "").replace("2014-02-15", "2014-02-13"),
                        trip("2", "").replace("role=\"secretary\"", "role=\"envoy\""),
                        trip("3", "").replace("2014-02-14", "February"),
                        trip("a b", ""),
                        trip("4", "").replace("<name>John Forbes Kerry</name>", ""));

        assertThat(taken.refusals())
                .containsExactly(
                        "1 'start-date' is no day",
                        "1 a role that is neither president nor secretary",
                        "1 an id that cannot stand in an address",
                        "1 ends before it begins",
                        "1 no 'name'");
        assertThat(taken.tally().taken()).isZero();
    }
}
