package org.envoygraph.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.envoygraph.LittleFolder;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.reading.ArticleLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactLinesTest {
    private static final String LINE =
            """
            {"article": {"id": "%1$s", "language": "en",\
             "text": {"characters": 90, "sha256": "%3$s"}},\
             "facts": {"%1$s-1": {"meeting": "%2$s", "mode": "video",\
             "participants": ["sung-kim", {"who": "liu-xiaoming", "as": "cn-envoy"}],\
             "label": "Talks", "when": {"day": "2022-12-07", "words": "7 December"},\
             "topics": ["missiles"], "gist": "They spoke.", "evidence": ["10-20 88d7c5e38e72f762"]},\
             "%1$s-2": {"post-held": "cn-envoy", "who": "liu-xiaoming", "label": "Liu as envoy",\
             "when": {"of": "%1$s-1"}, "evidence": ["1-5 88d7c5e38e72f762"]}}}
            """;

    @TempDir private Path folder;
    private LittleFolder data;
    private final List<Statement> statements = new ArrayList<>();
    private final Problems problems = new Problems();
    private int records;

    @BeforeEach
    void registers() {
        data = LittleFolder.in(folder);
    }

    private static String line(String article, String meeting) {
        return LINE.formatted(article, meeting, "0".repeat(64));
    }

    private Tally read(Path file) throws IOException {
        Facts curated = data.facts();
        FactLines lines =
                new FactLines(ArticleLines.by(data.folder()), (f, p) -> {}, curated, doing -> {});
        AbstractRDFHandler collecting =
                new AbstractRDFHandler() {
                    @Override
                    public void handleStatement(Statement said) {
                        statements.add(said);
                    }
                };
        return lines.read(file, collecting, collecting, () -> records++, problems);
    }

    private Tally read(String... lines) throws IOException {
        return read(Files.writeString(folder.resolve("f.jsonl"), String.join("", lines)));
    }

    private List<String> told() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    @Test
    void articlesComeIntoOneGraphAndNothingIsSaidTwice() throws IOException {
        Tally tally = read(line("b1", "m1"), "\n", line("b2", "m2"));

        assertThat(told()).isEmpty();
        assertThat(tally.all()).isEqualTo(2);
        assertThat(records).isEqualTo(2);
        assertThat(statements).doesNotHaveDuplicates().hasSizeGreaterThan(60);
        assertThat(statements)
                .allMatch(s -> s.getContext().stringValue().endsWith("/graph/import/facts"))
                .anyMatch(s -> s.getSubject().stringValue().endsWith("/id/fact/b2-1"));
    }

    @Test
    void packedIsTheSame() throws IOException {
        Path file = folder.resolve("f.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(line("b1", "m1").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(file).taken()).isEqualTo(1);
    }

    @Test
    void aProblemNamesLineAndColumn() throws IOException {
        read(line("b1", "m1"), line("b2", "m2").replace("sung-kim", "sung-kin"));

        assertThat(told())
                .singleElement()
                .asString()
                .matches("f.jsonl:2:[0-9]+: 'sung-kin' is no .*; did you mean 'sung-kim'\\?");
    }

    @Test
    void anIdStandsOnceInAllLinesAndCuratedFiles() throws IOException {
        read(line("b1", "m1"), line("b1", "m1"), line("b2", "kim-liu-2022-12-07"));

        assertThat(told()).hasSize(5);
        assertThat(told().get(0)).startsWith("f.jsonl:2:").contains("'b1' is the id of another");
        assertThat(told().get(4)).startsWith("f.jsonl:3:").contains("'kim-liu-2022-12-07' is");
    }

    @Test
    void aLineThatIsNoArticleIsAProblem() throws IOException {
        read("{\"facts\": {}}\n", "[1, 2]\n", "{\n", "\"x\"\n");

        assertThat(told()).hasSize(4);
    }

    @Test
    void aLineWithoutEndIsAProblem() throws IOException {
        read("x".repeat(1_000_001));

        assertThat(told())
                .containsExactly(
                        "f.jsonl:1:1: is longer than a million characters; write one article a line");
    }

    @Test
    void aFileThatIsCutOffOrIsNoTextIsNotRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(line("b1", "m1").getBytes(StandardCharsets.UTF_8));
        }
        Path cut = folder.resolve("f.jsonl.gz");
        Files.write(cut, Arrays.copyOf(bytes.toByteArray(), bytes.size() - 20));
        Path odd = Files.write(folder.resolve("odd.jsonl"), new byte[] {'{', (byte) 0xFF});

        assertThatThrownBy(() -> read(cut)).hasMessageStartingWith(cut + ": ends too early");
        assertThatThrownBy(() -> read(odd)).hasMessageStartingWith(odd + ": is no UTF-8");
    }
}
