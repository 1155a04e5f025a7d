package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.envoygraph.report.Planted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a user types it. */
class ReportCommandTest {
    private static final String MODE = "mode/kim-liu-2024-01/phone+video";

    @TempDir private Path folder;
    private Planted planted;

    @BeforeEach
    void aFreshCopy() throws IOException {
        planted = Planted.in(folder);
    }

    private Typed report(String options) {
        return Typed.command(planted.home().folder(), "report --scope five-articles" + options);
    }

    @Test
    void anUnknownScopeIsRefused() {
        Typed typed = Typed.command("report --scope five-article");

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err())
                .startsWith("'five-article' is no article and no collection of articles\n");
    }

    @Test
    void theFiveArticlesHaveNoConflict() {
        Typed typed = Typed.command("report --scope five-articles");

        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).endsWith("0 conflicts, 32 notices, 0 accepted.\n");
        assertThat(typed.err()).isEmpty();
    }

    @Test
    void anOpenConflictRaisesTheExitCode() {
        Typed typed = report("");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out()).endsWith("14 conflicts, 42 notices, 0 accepted.\n");
    }

    @Test
    void oneKindIsToldInItsLines() {
        Typed typed = report(" --kind mode");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out())
                .isEqualTo(
                        """
                        == mode
                        conflict: Sources differ on the mode of “Call of Kim and Liu”: phone (fa-01), video (fb-01)
                          mode/kim-liu-2024-01/phone+video
                          fa-01  phone  data/articles/fa-2024-01-10.yaml:9:5
                          fb-01  video  data/articles/fb-2024-01-11.yaml:9:5

                        1 conflict, 0 notices, 0 accepted.
                        """);
    }

    @Test
    void anAcceptedConflictRaisesNoExitCode() throws IOException {
        planted.accept(MODE);

        assertThat(report(" --kind mode").exit()).isZero();
    }

    @Test
    void noticesRaiseNoExitCode() {
        assertThat(report(" --kind growth --kind silence,one-side").exit()).isZero();
    }

    @Test
    void aStaleEntryIsToldWithItsPlace() throws IOException {
        planted.accept("growth/of-nothing");
        Typed typed = Typed.command(planted.home().folder(), "report --kind growth");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err())
                .isEqualTo(
                        """
                        data/accepted.yaml:1:4: 'growth/of-nothing' accepts nothing that is found; take the entry out
                        1 problem; data/accepted.yaml is stale
                        """);
    }

    @Test
    void withdrawnFactsAreLookedAtWhenAsked() {
        assertThat(report(" --kind mode --all").out()).contains("in-person (fa-13)");
    }

    @Test
    void aKindOrFormatThatDoesNotExistIsWrongUse() {
        Typed kind = report(" --kind modes");
        Typed format = report(" --format yaml");

        assertThat(kind.exit()).isEqualTo(2);
        assertThat(kind.err()).startsWith("'modes' is no kind of finding; give date, mode, place");
        assertThat(format.exit()).isEqualTo(2);
        assertThat(format.err())
                .startsWith("'yaml' is no format; give text, markdown, turtle or json");
    }

    @Test
    void markdownHasALineAFinding() {
        assertThat(report(" --kind place --format markdown").out())
                .isEqualTo(
                        """
                        # Where sources differ

                        1 conflict, 0 notices, 0 accepted.

                        ## Place

                        - **conflict** Sources differ on the place of “Call of Kim and Liu”: beijing (fa-01), washington (fb-01). Facts: fa-01, fb-01. `place/kim-liu-2024-01/beijing+washington`
                        """);
    }

    @Test
    void jsonHasAllFindingsWithTheirFacts() throws IOException {
        JsonNode json = new ObjectMapper().readTree(report(" --format json").out());

        assertThat(json.get("conflicts").asInt()).isEqualTo(14);
        assertThat(json.get("findings")).hasSize(56);
        assertThat(json.at("/findings/0/accounts/0/place").asText())
                .isEqualTo("data/articles/fa-2024-01-10.yaml:16:11");
    }

    @Test
    void turtleIsAValidationReportWithoutBlankNodes() throws IOException {
        planted.accept(MODE);
        Model model =
                Rio.parse(new StringReader(report(" --format turtle").out()), RDFFormat.TURTLE);

        assertThat(model.filter(null, SHACL.RESULT_SEVERITY, SHACL.VIOLATION)).hasSize(13);
        assertThat(model.filter(null, SHACL.RESULT_SEVERITY, SHACL.WARNING)).hasSize(1);
        assertThat(model.filter(null, SHACL.RESULT_SEVERITY, SHACL.INFO)).hasSize(42);
        assertThat(model.filter(null, SHACL.CONFORMS, null).objects())
                .extracting(Value::stringValue)
                .containsExactly("false");
        assertThat(model.subjects()).noneMatch(Value::isBNode);
        assertThat(model.objects()).noneMatch(Value::isBNode);
    }
}
