package org.envoygraph.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.envoygraph.imports.OfficersFolder.ambassador;
import static org.envoygraph.imports.OfficersFolder.chief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put right, refused or passed over among the files of officers. */
class PocomRulesTest {
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";

    @TempDir private Path folder;
    private OfficersFolder officers;

    @BeforeEach
    void aFolder() throws IOException {
        officers = new OfficersFolder(folder);
    }

    @Test
    void aDayThatTheListHedgesIsASpan() throws IOException {
        officers.mission(
                "chile",
                ambassador("cl-1850-doe-01", "started", "1850-03-10", "On or shortly before")
                        + ambassador("cl-1851-doe-01", "ended", "1851-03-10", "Left post about")
                        + ambassador("cl-1852-doe-01", "ended", "1852-03-10", "Recall by note on"),
                "");
        Taken taken = officers.taken();

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
        officers.mission(
                "chile",
                ambassador("cl-1850-doe-01", "started", "1850-03-10", "")
                        + ambassador("cl-1850-doe-01", "started", "1851-03-10", "")
                        + ambassador("cl-1850-doe-01", "started", "1851-03-10", ""),
                "");
        Taken taken = officers.taken();

        assertThat(taken.said("tenure/pocom-cl-1850-doe-01.doe-jane.1850-03-10", LABEL)).hasSize(1);
        assertThat(taken.said("tenure/pocom-cl-1850-doe-01.doe-jane.1851-03-10", LABEL)).hasSize(1);
        assertThat(taken.refusals()).containsExactly("1 an id that another record has");
    }

    @Test
    void datesOutOfOrderStayAndAreTold() throws IOException {
        officers.mission(
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

        assertThat(officers.taken().repairs())
                .containsExactly("1 dates that are not in order: kept as they stand");
    }

    @Test
    void aPersonByAFormerIdIsThatPerson() throws IOException {
        officers.person(
                "doe-jane-b", "Jane", "Doe", "<old-ids><old-id>doe-jane</old-id></old-ids>");
        Files.delete(folder.resolve("people/doe-jane.xml"));
        officers.mission("chile", ambassador("cl-1850-doe-01", "started", "1850-03-10", ""), "");
        Taken taken = officers.taken();

        assertThat(taken.said("tenure/pocom-cl-1850-doe-01", "envoy:holder"))
                .containsExactly("<person/pocom.doe-jane-b>");
        assertThat(taken.repairs()).containsExactly("1 a person by a former id");
    }

    @Test
    void whatCannotBeTakenInIsRefusedWithItsReason() throws IOException {
        officers.mission(
                "chile",
                ambassador("cl-1-doe-01", "started", "spring 1850", "")
                        + chief("cl-2-doe-01", "king", "started", "1850", "")
                        + ambassador("cl-3-doe-01").replace("doe-jane", "nobody"),
                ambassador("cl-4-doe-01", "appointed", "1850", ""));
        officers.concurrent("cl-4-doe-01", "cl-9-doe-01");

        assertThat(officers.taken().refusals())
                .containsExactly(
                        "1 a date that is no day, month or year",
                        "1 a person who is in no list of people",
                        "1 a role that is in no list of roles",
                        "1 nominated or appointed, and not among those who served",
                        "1 posts held at once of which not two are among those served");
    }

    @Test
    void otherFilesArePassedOverAndTold() throws IOException {
        officers.write("schema/person.rnc", "start = element person {}");
        officers.write("people/list.xml", "<list/>");

        assertThat(officers.taken().others())
                .containsExactly("2 files without records of this source");
    }

    @Test
    void brokenXmlEndsTheImport() throws IOException {
        officers.write("people/x.xml", "<person><id>x</id>");

        assertThatThrownBy(officers::taken)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("people/x.xml:1: is no XML here");
    }

    @Test
    void anElementTooLongIsRefusedAndOneTooDeepEndsTheImport() throws IOException {
        officers.person("long-name", "x".repeat(200_000), "Long", "");
        assertThat(officers.taken().refusals())
                .containsExactly("1 'persName/forename' is too long");

        officers.write("people/y.xml", "<a>".repeat(10_000));
        assertThatThrownBy(officers::taken).isInstanceOf(IOException.class);
    }
}
