package org.envoygraph.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.envoygraph.Build;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.TakingIn;
import org.envoygraph.bench.FactsGenerator;
import org.envoygraph.checks.Checks;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.imports.FactLines;
import org.envoygraph.imports.Tally;
import org.envoygraph.reading.ArticleLines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsJobTest {
    private static final int ARTICLES = 60;
    private static final int SHARES = 3;

    private static final String POST_HELD =
            """
            {"article": {"id": "%1$s", "language": "en",\
             "published": {"at": "2022-12-09", "zone": "+09:00", "zone-origin": "assumed"},\
             "text": {"characters": 90, "sha256": "%2$s"}},\
             "facts": {"%1$s-1": {"post-held": "cn-special-representative-peninsula", "who": "liu-xiaoming",\
             "label": "Liu Xiaoming in a post", "when": {"day": "2022-12-07", "words": "7 December"},\
             "evidence": ["1-5 88d7c5e38e72f762"]}}}""";

    private static JavaSparkContext spark;

    @TempDir private Path folder;
    private Home home;
    private Path input;
    private Path output;
    private final Problems problems = new Problems();

    @BeforeAll
    static void twoWorkersInThisProcess() {
        spark =
                new JavaSparkContext(
                        new SparkConf()
                                .setMaster("local[2]")
                                .setAppName("test")
                                .set("spark.ui.enabled", "false")
                                .set("spark.driver.bindAddress", "127.0.0.1")
                                .set("spark.driver.host", "127.0.0.1"));
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @BeforeEach
    void theProject() throws IOException {
        home = Copied.to(folder.resolve("home"));
        input = folder.resolve("facts.jsonl");
        output = folder.resolve("parts");
        FactsGenerator.main(new String[] {Integer.toString(ARTICLES), "1", input.toString()});
    }

    /** Two articles that attest the same tenure, one before all others and one behind. */
    private void tellOneTenureTwice() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(input));
        lines.add(0, POST_HELD.formatted("t1", "0".repeat(64)));
        lines.add(POST_HELD.formatted("t2", "0".repeat(64)));
        Files.write(input, lines);
    }

    private Optional<Manifest> run() throws IOException {
        return new FactsJob(spark, home).run(input.toString(), output.toString(), SHARES, problems);
    }

    private Tally alone(Problems found) throws IOException {
        Facts facts = new Build(home).facts(found);
        FactLines lines =
                new FactLines(ArticleLines.by(home.data()), Checks::check, facts, doing -> {});
        return new TakingIn(home)
                .take(
                        FactLines.NAME,
                        facts,
                        (out, recordDone) ->
                                lines.read(input, out.ofOneRecord(), out, recordDone, found),
                        found);
    }

    private List<String> ofAllParts() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(output)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".nq")).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        Collections.sort(lines);
        return lines;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void change(int line, String from, String to) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(input));
        assertThat(lines.get(line - 1)).contains(from);
        lines.set(line - 1, lines.get(line - 1).replace(from, to));
        Files.write(input, lines);
    }

    private void sameProblemsAsAlone() throws IOException {
        Problems ofOne = new Problems();
        alone(ofOne);
        assertThat(run()).isEmpty();
        assertThat(problems.all()).isEqualTo(ofOne.all()).isNotEmpty();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(f -> f.getFileName().toString().startsWith("parts"))).isEmpty();
        }
    }

    @Test
    void thePartsHoldTheLinesOfTheSingleProcess() throws IOException {
        tellOneTenureTwice();
        Tally ofOne = alone(problems);
        Manifest manifest = run().orElseThrow();
        List<String> lines = Files.readAllLines(home.imports().resolve("facts.nq"));
        Collections.sort(lines);
        assertThat(problems.all()).isEmpty();
        assertThat(ofAllParts()).isEqualTo(lines).doesNotHaveDuplicates();
        assertThat(Files.readAllLines(output.resolve("part-shared.nq")))
                .filteredOn(line -> line.contains("/id/tenure/"))
                .isNotEmpty();
        assertThat(manifest.read()).isEqualTo(ofOne.all()).isEqualTo(ofOne.taken());
        assertThat(manifest.quads()).isEqualTo(lines.size());
    }

    @Test
    void theManifestTellsEachPart() throws Exception {
        run();
        assertThat(names())
                .containsExactly(
                        "manifest.json",
                        "part-00000.nq",
                        "part-00001.nq",
                        "part-00002.nq",
                        "part-shared.nq");
        JsonNode manifest = new ObjectMapper().readTree(output.resolve("manifest.json").toFile());
        assertThat(manifest.get("read").asInt()).isEqualTo(ARTICLES);
        assertThat(manifest.get("refused").asInt()).isZero();
        assertThat(manifest.get("parts")).hasSize(SHARES + 1);
        for (JsonNode part : manifest.get("parts")) {
            byte[] bytes = Files.readAllBytes(output.resolve(part.get("file").asText()));
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(part.get("sha256").asText()).isEqualTo(HexFormat.of().formatHex(sha256));
            assertThat(new String(bytes, StandardCharsets.UTF_8).lines())
                    .hasSize(part.get("quads").asInt());
        }
    }

    @Test
    void theSameFileTwiceMakesTheSameBytes() throws IOException {
        run();
        String first = Files.readString(output.resolve("manifest.json"));
        output = folder.resolve("again");
        run();
        assertThat(output.resolve("manifest.json")).hasContent(first);
    }

    @Test
    void anIdThatTwoSharesTakeIsRefusedAtTheLaterLine() throws IOException {
        change(ARTICLES, "g" + ARTICLES + "-meeting", "g1-meeting");
        sameProblemsAsAlone();
        assertThat(problems.all())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("facts.jsonl:" + ARTICLES + ":")
                .contains("'g1-meeting' is the id of another event");
    }

    @Test
    void aMistakeIsToldWithItsLineAndNothingIsWritten() throws IOException {
        change(41, "\"mode\": ", "\"mood\": ");
        sameProblemsAsAlone();
    }

    @Test
    void aFolderThatIsThereIsLeftAlone() throws IOException {
        Files.createDirectory(output);
        assertThatThrownBy(this::run)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is there already");
        assertThat(names()).isEmpty();
    }

    @Test
    void aLineThatIsNoUtf8IsToldWithItsNumber() throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        bytes[20] = (byte) 0xFF;
        Files.write(input, bytes);
        assertThat(run()).isEmpty();
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly("facts.jsonl:1:1: is no UTF-8; save it as UTF-8");
    }
}
