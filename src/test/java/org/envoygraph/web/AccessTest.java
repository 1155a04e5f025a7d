package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.assertj.core.api.SoftAssertions;
import org.envoygraph.web.curating.Passwords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody may ask, method by method and path by path, and that nothing of it writes. */
class AccessTest {
    private static final int LEAST = 90;

    @TempDir private static Path reading;
    @TempDir private static Path writable;

    private static ServedStore readOnly;
    private static ServedStore curated;

    @BeforeAll
    static void startServers() throws IOException {
        readOnly = ServedStore.start(reading);
        Passwords passwords = Curator.passwords(writable.resolve("work/passwd"));
        Terms terms = Terms.of("127.0.0.1").with(Writing.anything(writable, passwords));
        curated = ServedStore.start(writable, terms);
    }

    @AfterAll
    static void stopServers() {
        readOnly.close();
        curated.close();
    }

    /**
     * One request by nobody in particular.
     *
     * @param reading the code from a server that only reads
     * @param writable the code from one where curators write
     */
    private record Row(String method, String path, int reading, int writable) {
        static Row of(String line) {
            String[] parts = line.split("\t");
            return new Row(
                    parts[0], parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
        }

        int sentTo(ServedStore served) {
            try {
                return RawRequest.send(
                                served.server().url(),
                                method + " " + path + " HTTP/1.1",
                                "Host: " + served.server().url().getAuthority(),
                                method.startsWith("P")
                                        ? "Content-Type: text/turtle"
                                        : "Accept: */*",
                                "Content-Length: 0")
                        .status();
            } catch (IOException broken) {
                throw new UncheckedIOException(method + " " + path, broken);
            }
        }
    }

    private static List<Row> rows() throws IOException {
        Path table = Path.of("src/test/resources/org/envoygraph/web/access.tsv");
        try (Stream<String> lines = Files.lines(table, StandardCharsets.UTF_8)) {
            return lines.skip(1).map(Row::of).toList();
        }
    }

    @Test
    void everyRequestOfTheTableGetsItsCodeAndNothingIsWritten() throws IOException {
        List<Map<String, Long>> before = List.of(sums(reading), sums(writable));
        String size = readOnly.size() + curated.size();
        SoftAssertions all = new SoftAssertions();
        for (Row row : rows()) {
            all.assertThat(row.sentTo(readOnly)).as(row + ", reading").isEqualTo(row.reading());
            all.assertThat(row.sentTo(curated)).as(row + ", writable").isEqualTo(row.writable());
        }
        all.assertAll();
        assertThat(List.of(sums(reading), sums(writable))).isEqualTo(before);
        assertThat(readOnly.size() + curated.size()).isEqualTo(size);
    }

    @Test
    void theTableIsLongEnough() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(LEAST).doesNotHaveDuplicates();
    }

    /** Of all that is on the disk, but for the lock of the process. */
    private static Map<String, Long> sums(Path home) throws IOException {
        Map<String, Long> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home.resolve("work"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".lock")) {
                    CRC32 sum = new CRC32();
                    sum.update(Files.readAllBytes(file));
                    sums.put(file.toString(), sum.getValue());
                }
            }
        }
        return sums;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update=INSERT+DATA+{<x:s>+<x:p>+1}",
                "query=INSERT+DATA+{<x:s>+<x:p>+1}",
                "query=LOAD+<http://127.0.0.1:9/>",
                "query=DROP+ALL"
            })
    void aFormThatChangesSomethingIsRefused(String form) throws IOException {
        String type = "application/x-www-form-urlencoded";

        assertThat(curated.send("POST", "/envoygraph/sparql", type, form).statusCode())
                .isEqualTo(400);
        assertThat(curated.size()).isEqualTo("3");
    }
}
