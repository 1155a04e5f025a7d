package org.envoygraph.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.imports.OfficersFolder.ambassador;
import static org.envoygraph.imports.OfficersFolder.chief;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Principal officers and chiefs of mission. */
class PocomImporterTest {
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    private static final String KIND = "envoy:tenureEventKind";

    @TempDir private Path folder;
    private OfficersFolder officers;

    @BeforeEach
    void aFolder() throws IOException {
        officers = new OfficersFolder(folder);
    }

    @Test
    void aPersonHasNameFamilyNameAndOtherNamesButNoYears() throws IOException {
        Taken taken = officers.taken();

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
        officers.person("roe-ann", "Ann", "Roe", "<old-ids><old-id>row-ann</old-id></old-ids>");
        Taken taken = officers.taken();

        String identifier = "identifier/person.pocom.roe-ann.pocom-old.row-ann";
        assertThat(taken.said(identifier, "envoy:identifierOf"))
                .containsExactly("<person/pocom.roe-ann>");
        assertThat(taken.said(identifier, "http://www.w3.org/2004/02/skos/core#notation"))
                .containsExactly("\"row-ann\"");
    }

    @Test
    void aCuratedPersonIsToldOfByARecordAlone() throws IOException {
        officers.person("blinken-antony-j", "Antony John", "Blinken", "");
        Taken taken = officers.taken();

        assertThat(taken.said("record/pocom-blinken-antony-j", "envoy:about"))
                .containsExactly("<person/tony-blinken>");
        assertThat(taken.said("person/tony-blinken", LABEL)).isEmpty();
    }

    @Test
    void aTenureHasItsStepsEachWithItsOwnDate() throws IOException {
        officers.mission(
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
        Taken taken = officers.taken();

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
        officers.mission("chile", ambassador("cl-2011-doe-01", "appointed", "2011-10-13", ""), "");
        Taken taken = officers.taken();

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
        officers.mission(
                "chile",
                chief("cl-2011-doe-01", "charge-daffaires-ad-interim", "started", "2011-11-25", ""),
                "");
        Taken taken = officers.taken();

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
        officers.mission(
                "korea", ambassador("xb-2011-doe-01", "appointed", "2011", "") + kingdom, "");
        Taken taken = officers.taken();

        assertThat(taken.said("tenure/pocom-xb-2011-doe-01", "envoy:post"))
                .containsExactly("<post/pocom.korea-south.ambassador-e-p>");
        assertThat(taken.said("tenure/pocom-xb-1883-doe-01", "envoy:post"))
                .containsExactly("<post/pocom.korea.ambassador-e-p>");
    }

    @Test
    void aPrincipalEntersOnDutyInACuratedPost() throws IOException {
        officers.write(
                "positions-principals/secretary.xml",
                """
                <principal-position><id>secretary</id><category>secretary</category>
                <names><singular>Secretary of State</singular></names><principals>
                <principal><id>secr-2021-doe</id><person-id>doe-jane</person-id>
                <role-title-id>secretary</role-title-id>
                <started><date>2021-01-26</date></started></principal>
                </principals></principal-position>
                """);
        Taken taken = officers.taken();

        assertThat(taken.said("tenure/pocom-secr-2021-doe", "envoy:post"))
                .containsExactly("<post/us-secretary-of-state>");
        assertThat(taken.said("post/us-secretary-of-state", LABEL)).isEmpty();
        assertThat(taken.said("tenure-event/pocom-secr-2021-doe.entered-duty", KIND)).hasSize(1);
    }

    @Test
    void postsHeldAtOnceAreAGroupOfTenures() throws IOException {
        officers.mission("chile", ambassador("cl-1850-doe-01", "started", "1850-03-10", ""), "");
        officers.mission("peru", ambassador("pe-1850-doe-01", "started", "1850-04-10", ""), "");
        officers.concurrent("cl-1850-doe-01", "pe-1850-doe-01", "bo-1850-doe-01");
        Taken taken = officers.taken();

        assertThat(taken.said("tenure/pocom-pe-1850-doe-01", "envoy:partOf"))
                .isEqualTo(taken.said("tenure/pocom-cl-1850-doe-01", "envoy:partOf"))
                .containsExactly("<group/pocom-1850-doe-01>");
        assertThat(taken.said("group/pocom-1850-doe-01", "envoy:groupOf"))
                .containsExactly("<group-kind/tenures>");
        assertThat(taken.refusals())
                .containsExactly(
                        "1 a post held at once with others that is not among those served");
    }

    @Test
    void noRemarkIsCopied() throws IOException {
        officers.mission(
                "chile", ambassador("cl-1850-doe-01", "ended", "1850", "Left post on"), "");

        assertThat(officers.taken().lines())
                .noneMatch(line -> line.matches(".*(A remark|Left post).*"));
    }
}
