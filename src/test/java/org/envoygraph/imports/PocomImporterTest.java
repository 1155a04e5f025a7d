package org.envoygraph.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Principal officers and chiefs of mission. */
class PocomImporterTest {
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    private static final String KIND = "envoy:tenureEventKind";

    @TempDir private Path folder;

    @BeforeEach
    void names() throws IOException {
        role("ambassador-e-p", "Ambassador Extraordinary and Plenipotentiary");
        role("charge-daffaires-ad-interim", "Chargé d’Affaires ad interim");
        person("doe-jane", "Jane", "Doe", "");
    }

    private Taken taken() throws IOException {
        return Taken.from(Source.POCOM, folder);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void role(String id, String name) throws IOException {
        write(
                "roles-country-chiefs/" + id + ".xml",
                "<role><id>%s</id><names><singular>%s</singular></names></role>"
                        .formatted(id, name));
    }

    private void person(String id, String given, String family, String more) throws IOException {
        write(
                "people/" + id + ".xml",
                """
                <person><id>%s</id>%s<persName><surname>%s</surname><forename>%s</forename>
                <genName>Jr.</genName><altname>J. D.</altname></persName><birth>1960</birth></person>
                """
                        .formatted(id, more, family, given));
    }

    private static String chief(String id, String role, String... dates) {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < dates.length; i += 3) {
            steps.append(
                    "<%1$s><date>%2$s</date><note>%3$s</note></%1$s>"
                            .formatted(dates[i], dates[i + 1], dates[i + 2]));
        }
        return """
                <chief><id>%s</id><person-id>doe-jane</person-id>
                <role-title-id>%s</role-title-id>
                <contemporary-territory-id>korea</contemporary-territory-id>%s<note>A remark.</note></chief>
                """
                .formatted(id, role, steps);
    }

    private void mission(String territory, String chiefs, String nominees) throws IOException {
        write(
                "missions-countries/" + territory + ".xml",
                """
                <country-mission><territory-id>%s</territory-id><chiefs>%s</chiefs>
                <other-nominees>%s</other-nominees></country-mission>
                """
                        .formatted(territory, chiefs, nominees));
    }

    private static String ambassador(String id, String... dates) {
        return chief(id, "ambassador-e-p", dates);
    }

    @Test
    void aPersonHasNameFamilyNameAndOtherNamesButNoYears() throws IOException {
        Taken taken = taken();

        assertThat(taken.said("person/pocom.doe-jane", LABEL)).containsExactly("\"Jane Doe\"@en");
        assertThat(taken.said("person/pocom.doe-jane", "envoy:familyName"))
                .containsExactly("\"Doe\"");
        assertThat(
                        taken.said(
                                "person/pocom.doe-jane",
                                "http://www.w3.org/2004/02/skos/core#altLabel"))
                .containsExactly("\"Jane Doe, Jr.\"@en", "\"J. D.\"@en");
        assertThat(taken.said("record/pocom-doe-jane", "envoy:about"))
                .containsExactly("<person/pocom.doe-jane>");
        assertThat(taken.lines()).noneMatch(line -> line.contains("1960"));
    }

    @Test
    void aFormerIdIsAnIdentifierOfThePerson() throws IOException {
        person("roe-ann", "Ann", "Roe", "<old-ids><old-id>row-ann</old-id></old-ids>");
        Taken taken = taken();

        String identifier = "identifier/person.pocom.roe-ann.pocom-old.row-ann";
        assertThat(taken.said(identifier, "envoy:identifierOf"))
                .containsExactly("<person/pocom.roe-ann>");
        assertThat(taken.said(identifier, "http://www.w3.org/2004/02/skos/core#notation"))
                .containsExactly("\"row-ann\"");
    }

    @Test
    void aCuratedPersonIsToldOfByARecordAlone() throws IOException {
        person("blinken-antony-j", "Antony John", "Blinken", "");
        Taken taken = taken();

        assertThat(taken.said("record/pocom-blinken-antony-j", "envoy:about"))
                .containsExactly("<person/tony-blinken>");
        assertThat(taken.said("person/tony-blinken", LABEL)).isEmpty();
    }

    @Test
    void aTenureHasItsStepsEachWithItsOwnDate() throws IOException {
        mission(
                "chile",
                ambassador(
                        "cl-2011-doe-01",
                        "appointed",
                        "2011-10-13",
                        "",
                        "arrived",
                        "",
                        "",
                        "started",
                        "2011-11",
                        "",
                        "ended",
                        "2014",
                        "Left post on"),
                "");
        Taken taken = taken();

        String tenure = "pocom-cl-2011-doe-01";
        assertThat(taken.said("tenure/" + tenure, "envoy:holder"))
                .containsExactly("<person/pocom.doe-jane>");
        assertThat(taken.said("tenure/" + tenure, LABEL))
                .containsExactly(
                        "\"Jane Doe as Ambassador Extraordinary and Plenipotentiary of the United"
                                + " States to Chile\"@en");
        assertThat(taken.said("tenure-event/" + tenure + ".credentials-presented", KIND))
                .containsExactly("<tenure-event-kind/credentials-presented>");
        assertThat(taken.said("when/" + tenure + ".appointed", "envoy:precision"))
                .containsExactly("<precision/day>");
        assertThat(taken.said("when/" + tenure + ".credentials-presented", "envoy:precision"))
                .containsExactly("<precision/month>");
        assertThat(taken.said("when/" + tenure + ".ended", "envoy:precision"))
                .containsExactly("<precision/year>");
        assertThat(taken.said("tenure-event/" + tenure + ".arrived", KIND)).isEmpty();
        assertThat(taken.said("tenure/" + tenure, "envoy:attestedAt"))
                .containsExactly(
                        "<when/" + tenure + ".credentials-presented>",
                        "<when/" + tenure + ".ended>");
    }

    @Test
    void anAmbassadorsPostIsInTheCountryForTheUnitedStates() throws IOException {
        mission("chile", ambassador("cl-2011-doe-01", "appointed", "2011-10-13", ""), "");
        Taken taken = taken();

        String post = "post/pocom.chile.ambassador-e-p";
        assertThat(taken.said(post, "envoy:postKind")).containsExactly("<post-kind/ambassador>");
        assertThat(taken.said(post, "http://www.w3.org/ns/org#postIn"))
                .containsExactly("<country/chile>");
        assertThat(taken.said(post, "envoy:country")).containsExactly("<country/united-states>");
        assertThat(taken.lines())
                .anyMatch(
                        line -> line.matches("<person/pocom.doe-jane> .*#type> <envoy:Envoy> .*"));
    }

    @Test
    void whoHeadsAMissionForTheTimeBeingEntersOnDutyWithoutCredentials() throws IOException {
        mission(
                "chile",
                chief("cl-2011-doe-01", "charge-daffaires-ad-interim", "started", "2011-11-25", ""),
                "");
        Taken taken = taken();

        assertThat(taken.said("tenure-event/pocom-cl-2011-doe-01.entered-duty", KIND))
                .containsExactly("<tenure-event-kind/entered-duty>");
        assertThat(taken.said("post/pocom.chile.charge-daffaires-ad-interim", "envoy:postKind"))
                .containsExactly("<post-kind/chief-of-mission>");
    }

    @Test
    void koreaIsTheRepublicWhereTheRecordSaysSo() throws IOException {
        String kingdom =
                ambassador("xb-1883-doe-01", "appointed", "1883-02-27", "")
                        .replace(">korea<", ">joseon-dynasty-1910<");
        mission("korea", ambassador("xb-2011-doe-01", "appointed", "2011", "") + kingdom, "");
        Taken taken = taken();

        assertThat(taken.said("tenure/pocom-xb-2011-doe-01", "envoy:post"))
                .containsExactly("<post/pocom.korea-south.ambassador-e-p>");
        assertThat(taken.said("tenure/pocom-xb-1883-doe-01", "envoy:post"))
                .containsExactly("<post/pocom.korea.ambassador-e-p>");
    }

    @Test
    void aPrincipalEntersOnDutyInACuratedPost() throws IOException {
        write(
                "positions-principals/secretary.xml",
                """
                <principal-position><id>secretary</id><category>secretary</category>
                <names><singular>Secretary of State</singular></names><principals>
                <principal><id>secr-2021-doe</id><person-id>doe-jane</person-id>
                <role-title-id>secretary</role-title-id>
                <started><date>2021-01-26</date></started></principal>
                </principals></principal-position>
                """);
        Taken taken = taken();

        assertThat(taken.said("tenure/pocom-secr-2021-doe", "envoy:post"))
                .containsExactly("<post/us-secretary-of-state>");
        assertThat(taken.said("post/us-secretary-of-state", LABEL)).isEmpty();
        assertThat(taken.said("tenure-event/pocom-secr-2021-doe.entered-duty", KIND)).hasSize(1);
    }

    @Test
    void aDayThatTheListHedgesIsASpan() throws IOException {
        mission(
                "chile",
                ambassador("cl-1850-doe-01", "started", "1850-03-10", "On or shortly before")
                        + ambassador("cl-1851-doe-01", "ended", "1851-03-10", "Left post about")
                        + ambassador("cl-1852-doe-01", "ended", "1852-03-10", "Recall by note on"),
                "");
        Taken taken = taken();

        String started = "when/pocom-cl-1850-doe-01.credentials-presented";
        assertThat(taken.said(started, LABEL))
                .containsExactly("\"10 February to 10 March 1850\"@en");
        assertThat(taken.said(started, "envoy:origin")).containsExactly("<origin/inferred>");
        assertThat(taken.said("when/pocom-cl-1851-doe-01.ended", LABEL))
                .containsExactly("\"10 February to 10 April 1851\"@en");
        assertThat(taken.said("when/pocom-cl-1852-doe-01.ended", LABEL))
                .containsExactly("\"10 March 1852\"@en");
        assertThat(taken.repairs()).hasSize(1).first().asString().startsWith("2 a day");
    }

    @Test
    void anIdOfSeveralRecordsGetsPersonAndFirstDate() throws IOException {
        mission(
                "chile",
                ambassador("cl-1850-doe-01", "started", "1850-03-10", "")
                        + ambassador("cl-1850-doe-01", "started", "1851-03-10", "")
                        + ambassador("cl-1850-doe-01", "started", "1851-03-10", ""),
                "");
        Taken taken = taken();

        assertThat(taken.said("tenure/pocom-cl-1850-doe-01.doe-jane.1850-03-10", LABEL)).hasSize(1);
        assertThat(taken.said("tenure/pocom-cl-1850-doe-01.doe-jane.1851-03-10", LABEL)).hasSize(1);
        assertThat(taken.refusals()).containsExactly("1 an id that another record has");
    }

    @Test
    void datesOutOfOrderStayAndAreTold() throws IOException {
        mission(
                "chile",
                ambassador(
                        "cl-1850-doe-01",
                        "appointed",
                        "1851-01-01",
                        "",
                        "started",
                        "1850-03-10",
                        ""),
                "");

        assertThat(taken().repairs())
                .containsExactly("1 dates that are not in order: kept as they stand");
    }

    @Test
    void aPersonByAFormerIdIsThatPerson() throws IOException {
        person("doe-jane-b", "Jane", "Doe", "<old-ids><old-id>doe-jane</old-id></old-ids>");
        Files.delete(folder.resolve("people/doe-jane.xml"));
        mission("chile", ambassador("cl-1850-doe-01", "started", "1850-03-10", ""), "");
        Taken taken = taken();

        assertThat(taken.said("tenure/pocom-cl-1850-doe-01", "envoy:holder"))
                .containsExactly("<person/pocom.doe-jane-b>");
        assertThat(taken.repairs()).containsExactly("1 a person by a former id");
    }

    @Test
    void postsHeldAtOnceAreAGroupOfTenures() throws IOException {
        mission("chile", ambassador("cl-1850-doe-01", "started", "1850-03-10", ""), "");
        mission("peru", ambassador("pe-1850-doe-01", "started", "1850-04-10", ""), "");
        concurrent("cl-1850-doe-01", "pe-1850-doe-01", "bo-1850-doe-01");
        Taken taken = taken();

        assertThat(taken.said("tenure/pocom-pe-1850-doe-01", "envoy:partOf"))
                .isEqualTo(taken.said("tenure/pocom-cl-1850-doe-01", "envoy:partOf"))
                .containsExactly("<group/pocom-1850-doe-01>");
        assertThat(taken.said("group/pocom-1850-doe-01", "envoy:groupOf"))
                .containsExactly("<group-kind/tenures>");
        assertThat(taken.refusals())
                .containsExactly(
                        "1 a post held at once with others that is not among those served");
    }

    private void concurrent(String... chiefs) throws IOException {
        StringBuilder ids = new StringBuilder();
        for (String chief : chiefs) {
            ids.append("<chief-id>").append(chief).append("</chief-id>");
        }
        write(
                "concurrent-appointments/1850-doe-01.xml",
                "<concurrent-appointments><id>1850-doe-01</id><person-id>doe-jane</person-id>"
                        + ids
                        + "</concurrent-appointments>");
    }

    @Test
    void whatCannotBeTakenInIsRefusedWithItsReason() throws IOException {
        mission(
                "chile",
                ambassador("cl-1-doe-01", "started", "spring 1850", "")
                        + chief("cl-2-doe-01", "king", "started", "1850", "")
                        + ambassador("cl-3-doe-01").replace("doe-jane", "nobody"),
                ambassador("cl-4-doe-01", "appointed", "1850", ""));
        concurrent("cl-4-doe-01", "cl-9-doe-01");

        assertThat(taken().refusals())
                .containsExactly(
                        "1 a date that is no day, month or year",
                        "1 a person who is in no list of people",
                        "1 a role that is in no list of roles",
                        "1 nominated or appointed, and not among those who served",
                        "1 posts held at once of which not two are among those served");
    }

    @Test
    void noRemarkIsCopied() throws IOException {
        mission("chile", ambassador("cl-1850-doe-01", "ended", "1850", "Left post on"), "");

        assertThat(taken().lines()).noneMatch(line -> line.matches(".*(A remark|Left post).*"));
    }

    @Test
    void otherFilesArePassedOverAndTold() throws IOException {
        write("schema/person.rnc", "start = element person {}");
        write("people/list.xml", "<list/>");

        assertThat(taken().others()).containsExactly("2 files without records of this source");
    }

    @Test
    void brokenXmlEndsTheImport() throws IOException {
        write("people/x.xml", "<person><id>x</id>");

        assertThatThrownBy(this::taken)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("people/x.xml:1: is no XML here");
    }

    @Test
    void anElementTooLongIsRefusedAndOneTooDeepEndsTheImport() throws IOException {
        person("long-name", "x".repeat(200_000), "Long", "");
        assertThat(taken().refusals()).containsExactly("1 'persName/forename' is too long");

        write("people/y.xml", "<a>".repeat(10_000));
        assertThatThrownBy(this::taken).isInstanceOf(IOException.class);
    }
}
