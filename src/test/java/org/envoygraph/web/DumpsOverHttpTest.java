package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the last export over HTTP. */
class DumpsOverHttpTest {
    private static final String TURTLE = "<x:a> <x:b> \"0123456789 김\" .\n";
    private static final String INDEX =
            """
            {"version": "0.1.0", "date": "2026-11-22", "licence": "CC",
             "files": [{"path": "envoygraph.ttl", "size": 1, "triples": 12345, "sha256": "x"}]}
            """;

    @TempDir private Path home;
    private Path dumps;
    private ServedStore served;

    @BeforeEach
    void serve() throws IOException {
        served = ServedStore.start(home);
        dumps = home.resolve("work/dumps");
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private void export() throws IOException {
        Files.createDirectories(dumps.resolve("articles"));
        Files.writeString(dumps.resolve("envoygraph.ttl"), TURTLE);
        Files.writeString(dumps.resolve("articles/kh-2022-12-09.ttl"), TURTLE);
        Files.writeString(dumps.resolve("envoygraph.nq.gz"), "zip");
        Files.writeString(dumps.resolve("SHA256SUMS"), "sums");
        Files.writeString(dumps.resolve(".hidden.unfinished"), "secret");
        Files.writeString(home.resolve("outside.ttl"), "secret");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(served.at(path));
        return served.send(headers.length == 0 ? request : request.headers(headers));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static byte[] sha256(String text) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void beforeTheFirstExportTheCommandForItIsTold() throws IOException {
        HttpResponse<String> answer = get("/dumps/");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("./envoygraph export work/dumps");
        assertThat(get("/dumps/envoygraph.ttl").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileComesWholeWithItsDigest() throws Exception {
        export();

        HttpResponse<String> answer = get("/dumps/envoygraph.ttl");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(TURTLE);
        assertThat(header(answer, "ETag"))
                .isEqualTo("\"" + HexFormat.of().formatHex(sha256(TURTLE)) + "\"");
        assertThat(header(answer, "Repr-Digest"))
                .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(sha256(TURTLE)) + ":");
        assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @CsvSource({
        "/dumps/envoygraph.ttl, text/turtle;charset=utf-8",
        "/dumps/articles/kh-2022-12-09.ttl, text/turtle;charset=utf-8",
        "/dumps/envoygraph.nq.gz, application/gzip",
        "/dumps/SHA256SUMS, text/plain;charset=utf-8"
    })
    void everyFormHasItsMediaType(String path, String type) throws IOException {
        export();

        assertThat(header(get(path), "Content-Type")).isEqualTo(type);
        assertThat(header(get(path), "Content-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3, 0, 4",
        "bytes=13-17, 13, 18",
        "bytes=20-, 20, 31",
        "bytes=-4, 27, 31",
        "bytes=27-999, 27, 31"
    })
    void aPartComesAlone(String range, int from, int to) throws IOException {
        export();
        byte[] bytes = TURTLE.getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer = get("/dumps/envoygraph.ttl", "Range", range);

        assertThat(bytes).hasSize(31);
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(header(answer, "Content-Range"))
                .isEqualTo("bytes " + from + "-" + (to - 1) + "/31");
        assertThat(answer.body())
                .isEqualTo(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    }

    @Test
    void whatLiesBeyondTheEndIsRefused() throws IOException {
        export();

        HttpResponse<String> answer = get("/dumps/envoygraph.ttl", "Range", "bytes=31-");

        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(header(answer, "Content-Range")).isEqualTo("bytes */31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,4-5", "lines=1-2", "bytes=5-2", "bytes=-", "bytes=a-b"})
    void whatIsNoSingleRangeBringsAll(String range) throws IOException {
        export();

        assertThat(get("/dumps/envoygraph.ttl", "Range", range).body()).isEqualTo(TURTLE);
    }

    @Test
    void aPartOfAnotherFileThanBeforeBringsAllOfTheNewOne() throws IOException {
        export();
        String tag = header(get("/dumps/envoygraph.ttl"), "ETag");
        String[] resumed = {"Range", "bytes=0-3", "If-Range", tag};
        assertThat(get("/dumps/envoygraph.ttl", resumed).statusCode()).isEqualTo(206);

        Files.writeString(dumps.resolve("envoygraph.ttl"), TURTLE + TURTLE);

        assertThat(get("/dumps/envoygraph.ttl", resumed).statusCode()).isEqualTo(200);
        assertThat(get("/dumps/envoygraph.ttl", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsKnownIsNotSentAgain() throws IOException {
        export();
        String tag = header(get("/dumps/envoygraph.ttl"), "ETag");

        assertThat(get("/dumps/envoygraph.ttl", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void headTellsTheSizeWithoutTheBytes() throws IOException {
        export();

        HttpResponse<String> answer =
                served.send("HEAD", "/dumps/envoygraph.ttl", "text/plain", "");

        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "Content-Length")).isEqualTo("31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dumps/.hidden.unfinished",
                "/dumps/%2ehidden.unfinished",
                "/dumps/../outside.ttl",
                "/dumps/../../outside.ttl",
                "/dumps/..%2f..%2foutside.ttl",
                "/dumps/%2e%2e/%2e%2e/outside.ttl",
                "/dumps/%2e%2e%2f%2e%2e%2foutside.ttl",
                "/dumps/articles/../../../outside.ttl",
                "/dumps/articles%5c..%5c..%5coutside.ttl",
                "/dumps//etc/passwd",
                "/dumps/envoygraph.ttl%00.txt",
                "/dumps/articles",
                "/dumps/articles/",
                "/dumps/link.ttl",
                "/dumps/linked/outside.ttl"
            })
    void nothingElseComesOut(String path) throws IOException {
        export();
        Files.createSymbolicLink(dumps.resolve("link.ttl"), home.resolve("outside.ttl"));
        Files.createSymbolicLink(dumps.resolve("linked"), home);

        assertThat(RawRequest.get(served.server().url(), path).status()).isIn(400, 404);
    }

    @Test
    void peopleSeeWhatThereIs() throws IOException {
        export();
        Files.writeString(dumps.resolve("index.json"), INDEX);

        String page = get("/dumps/", "Accept", "text/html").body();

        assertThat(page)
                .contains("<a href=\"/dumps/envoygraph.ttl\">envoygraph.ttl</a>", "12,345")
                .contains("href=\"/dumps/articles/kh-2022-12-09.ttl\"", "2026-11-22")
                .doesNotContain("hidden", "<script");
    }

    @Test
    void programsGetTheIndexItself() throws IOException {
        export();
        assertThat(header(get("/dumps/"), "Content-Type")).startsWith("text/html");

        Files.writeString(dumps.resolve("index.json"), INDEX);

        assertThat(get("/dumps/").body()).isEqualTo(INDEX);
        assertThat(get("/dumps/index.json").body()).isEqualTo(INDEX);
        assertThat(header(get("/dumps/"), "Vary")).contains("Accept");
    }

    @Test
    void anIndexThatCannotBeReadDoesNotHideTheFiles() throws IOException {
        export();
        Files.writeString(dumps.resolve("index.json"), "{");

        assertThat(get("/dumps/", "Accept", "text/html").body()).contains("envoygraph.ttl");
    }
}
