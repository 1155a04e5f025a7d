package org.envoygraph.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.reading.CuratedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedChecksTest {
    /** What the file says of one article, in the order of its facts. */
    private static final String LINE =
            "kh-2022-12-09: {meeting: 1, readout: 1, statement: 4, provocation: 2, circumstance: 4,"
                    + " council-meeting: 1, text-event: 2, group: 1, position: 1, post-held: 3,"
                    + " occasion: 1, sanction: 1}";

    @TempDir private Path folder;

    private static List<String> problems(Home home) throws IOException {
        Problems problems = new Problems();
        Facts facts = CuratedFiles.read(home.data(), problems);
        Checks.check(facts, problems);
        return problems.all().stream().map(Problem::toString).toList();
    }

    @Test
    void theShippedFactsAreAsManyAsExpected() throws IOException {
        assertThat(problems(new Home(Path.of("").toAbsolutePath()))).isEmpty();
    }

    @Test
    void aNumberThatDiffersIsTold() throws IOException {
        Home home = Copied.to(folder);
        Copied.change(home.data().resolve("expected.yaml"), "occasion: 3", "occasion: 4");

        assertThat(problems(home))
                .singleElement()
                .asString()
                .startsWith("data/expected.yaml:")
                .endsWith(
                        "'yna-2022-01-20' has 3 facts of kind 'occasion', not 4; see whether one was"
                                + " lost, or correct the number");
    }

    @Test
    void aKindWithoutANumberIsToldAtItsFact() throws IOException {
        Home home = Copied.to(folder);
        Copied.change(
                home.data().resolve("expected.yaml"),
                "council-meeting: 1, occasion: 1, ",
                "occasion: 1, ");

        assertThat(problems(home))
                .singleElement()
                .asString()
                .startsWith("data/articles/kh-2022-12-09.yaml:")
                .endsWith(
                        "data/expected.yaml has no number of facts of kind 'council-meeting' for"
                                + " 'kh-2022-12-09'; write there: "
                                + LINE);
    }

    @Test
    void anArticleWithoutNumbersIsToldOnceWithTheLineToWrite() throws IOException {
        Home home = Copied.to(folder);
        Path counts = home.data().resolve("expected.yaml");
        Copied.change(counts, "kh-2022-12-09: {", "# {");

        assertThat(problems(home)).singleElement().asString().endsWith("; write there: " + LINE);

        Files.writeString(counts, Files.readString(counts) + LINE + "\n");
        assertThat(problems(home)).isEmpty();
    }

    @Test
    void oneFactIsNoFacts() throws IOException {
        Home home = Copied.to(folder);
        Copied.change(
                home.data().resolve("expected.yaml"),
                "council-text: 1, text-event: 2",
                "council-text: 2, text-event: 2");

        assertThat(problems(home))
                .singleElement()
                .asString()
                .contains("'kh-2022-03-31' has 1 fact of kind 'council-text', not 2;");
    }

    @Test
    void anUnknownKindIsToldEvenWithTheNumberNought() throws IOException {
        Home home = Copied.to(folder);
        Copied.change(
                home.data().resolve("expected.yaml"),
                "kh-2022-12-09: {meeting: 1,",
                "kh-2022-12-09: {meting: 0, meeting: 1,");

        assertThat(problems(home))
                .singleElement()
                .asString()
                .endsWith(":17: 'meting' is no kind of fact; did you mean 'meeting'?");
    }

    @Test
    void anUnknownArticleIsNoArticle() throws IOException {
        Home home = Copied.to(folder);
        Copied.change(home.data().resolve("expected.yaml"), "kh-2022-03-31:", "kh-2022-03-13:");

        assertThat(problems(home))
                .anyMatch(
                        p ->
                                p.endsWith(
                                        "'kh-2022-03-13' is no article; did you mean 'kh-2022-03-31'?"));
    }
}
