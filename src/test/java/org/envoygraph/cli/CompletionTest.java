package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.envoygraph.facts.Problems;
import org.envoygraph.queries.Parameter;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real bash offers for the words typed so far; the last one is not finished. */
class CompletionTest {
    private static final String ASK =
            """
            source "$1"; shift
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
            _envoygraph
            printf '%s\\n' "${COMPREPLY[@]}"
            """;

    @TempDir private Path folder;

    private static List<String> printed(List<String> words)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.lines().filter(line -> !line.isEmpty()).toList();
    }

    private Path script(String shell) throws IOException {
        Typed typed = Typed.run(List.of("completion", shell));
        assertThat(typed.exit()).isZero();
        return Files.writeString(folder.resolve("completion." + shell), typed.out());
    }

    private List<String> offered(String... typed) throws IOException, InterruptedException {
        assumeThereIs("bash");
        List<String> words =
                new ArrayList<>(List.of("bash", "-c", ASK, "ask", script("bash").toString()));
        words.addAll(List.of(typed));
        return printed(words);
    }

    private static void assumeThereIs(String shell) throws IOException, InterruptedException {
        int known = new ProcessBuilder("sh", "-c", "command -v " + shell).start().waitFor();
        assumeTrue(known == 0, "there is no " + shell + " to try the script with");
    }

    @Test
    void commandsAreOfferedByTheirBeginning() throws IOException, InterruptedException {
        assertThat(offered("envoygraph", "q")).containsExactly("queries", "query");
        assertThat(offered("./envoygraph", ""))
                .contains("check", "completion", "serve")
                .doesNotContain("warm-up", "--help");
        assertThat(offered("./envoygraph", "new", "")).containsExactly("article");
    }

    @Test
    void optionsAreOfferedWhereAWordBeginsWithAHyphen() throws IOException, InterruptedException {
        assertThat(offered("./envoygraph", "check", "--"))
                .containsExactly("--articles", "--help", "--home", "--version");
        assertThat(offered("./envoygraph", "export", "-")).contains("--home");
    }

    @Test
    void queriesOfTheProjectAreOffered() throws IOException, InterruptedException {
        assertThat(offered("./envoygraph", "query", ""))
                .containsExactlyInAnyOrderElementsOf(
                        shelf().stream().map(StoredQuery::name).toList());
        assertThat(offered("./envoygraph", "query", "--format", "csv", "evi"))
                .containsExactly("evidence-of-fact");
    }

    @Test
    void queriesOfAnotherProjectAreOfferedByItsFolder() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("queries"));
        Files.writeString(folder.resolve("queries/mine.rq"), "SELECT * { ?s ?_which_iri ?o }");
        Files.writeString(folder.resolve("queries/$(exit).rq"), "a name that is no query's");
        String home = folder.toString();

        assertThat(offered("./envoygraph", "query", "--home", home, "")).containsExactly("mine");
        assertThat(offered("./envoygraph", "query", "--home", "=", home, "mine", "--w"))
                .containsExactly("--which");
    }

    @Test
    void parametersAreThoseThatTheQueryHas() throws IOException, InterruptedException {
        for (StoredQuery query : shelf()) {
            List<String> own = List.of("--federate", "--format", "--help", "--home");
            List<String> expected = new ArrayList<>(own);
            for (Parameter parameter : query.parameters()) {
                expected.add("--" + parameter.name());
            }

            assertThat(offered("./envoygraph", "query", query.name(), "--"))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void valuesAreOfferedWhereTheyAreFew() throws IOException, InterruptedException {
        assertThat(offered("./envoygraph", "query", "on-day", "--include-uncertain", ""))
                .containsExactly("true", "false");
        assertThat(offered("./envoygraph", "query", "on-day", "--format", "=", "c"))
                .containsExactly("csv");
        assertThat(offered("./envoygraph", "completion", "")).containsExactly("bash", "zsh");
        assertThat(offered("./envoygraph", "import", "")).contains("travels", "visits");
        assertThat(offered("./envoygraph", "serve", "--port", "")).isEmpty();
        for (String format : offered("./envoygraph", "query", "on-day", "--format", "")) {
            assertThat(Typed.command("query on-day --date x --format " + format).err())
                    .doesNotContain("no format");
        }
    }

    @Test
    void foldersAndFilesAreOfferedWhereTheyAreAsked() throws IOException, InterruptedException {
        assertThat(offered("./envoygraph", "check", "--articles", "on")).contains("ontology");
        assertThat(offered("./envoygraph", "span", "READ")).containsExactly("README.md");
        assertThat(offered("./envoygraph", "export", "READ")).isEmpty();
    }

    @Test
    void aShellThatIsNotKnownIsWrongUse() {
        Typed typed = Typed.run(List.of("completion", "fish"));

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("'fish' is no shell known here; give bash or zsh");
    }

    @Test
    void zshReadsItsScript() throws IOException, InterruptedException {
        assumeThereIs("zsh");

        assertThat(printed(List.of("zsh", "-f", "-n", script("zsh").toString()))).isEmpty();
    }

    private static List<StoredQuery> shelf() throws IOException {
        return Shelf.read(Path.of("queries"), new Problems()).queries();
    }
}
