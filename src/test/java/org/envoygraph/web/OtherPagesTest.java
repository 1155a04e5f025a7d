package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import org.envoygraph.web.curating.Passwords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of another site can do in the browser of a curator: read at most. */
class OtherPagesTest {
    private static final String NOTES = "/envoygraph/data?graph=" + Writing.SPACE + "notes";
    private static final String ASK = "/envoygraph/sparql?query=ASK%7B%7D";

    @TempDir private static Path home;
    @TempDir private static Path open;

    private static ServedStore closed;
    private static ServedStore granting;

    @BeforeAll
    static void startServers() throws IOException {
        closed = ServedStore.start(home, terms(home).knownAs(URI.create("https://graph.example")));
        granting = ServedStore.start(open, terms(open).readableBy(Terms.ANY_ORIGIN));
    }

    private static Terms terms(Path home) throws IOException {
        Passwords passwords = Curator.passwords(home.resolve("work/passwd"));
        return Terms.of("127.0.0.1").with(Writing.anything(home, passwords));
    }

    @AfterAll
    static void stopServers() {
        closed.close();
        granting.close();
    }

    private static HttpResponse<String> from(
            String origin, ServedStore served, String method, String path) throws IOException {
        return served.send(
                HttpRequest.newBuilder(served.at(path))
                        .method(method, BodyPublishers.ofString("<x:s> <x:p> 1 ."))
                        .header("Origin", origin)
                        .header("Content-Type", "text/turtle")
                        .header("Authorization", Curator.ANNA));
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example, PUT",
        "https://evil.example, POST",
        "https://evil.example, DELETE",
        "null, PUT",
        "http://localhost, PUT",
        "https://graph.example.evil.example, PUT",
        "http://graph.example, POST"
    })
    void aForeignPageWritesNothingEvenWithThePasswordOfACurator(String origin, String method)
            throws IOException {
        for (ServedStore served : new ServedStore[] {closed, granting}) {
            assertThat(from(origin, served, method, NOTES).statusCode()).isEqualTo(403);
            assertThat(served.size()).isEqualTo("3");
        }
    }

    @Test
    void aPageOfOursMayWrite() throws IOException {
        String ours = closed.server().url().toString().replaceFirst("/$", "");

        HttpResponse<String> put = from("https://graph.example", closed, "PUT", NOTES);
        assertThat(put.statusCode()).isEqualTo(201);
        assertThat(put.headers().firstValue("Location")).contains("https://graph.example" + NOTES);
        assertThat(from(ours, closed, "DELETE", NOTES).statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "OPTIONS"})
    void withoutOurWordAForeignPageReadsNothing(String method) throws IOException {
        assertThat(granted(from("https://evil.example", closed, method, ASK))).isEmpty();
    }

    @Test
    void withOurWordAForeignPageReadsWithoutCredentials() throws IOException {
        HttpResponse<String> answer = from("https://any.example", granting, "GET", ASK);

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /envoygraph/data, 204",
        "POST, /envoygraph/sparql, 204",
        "PUT, /envoygraph/data, 200",
        "POST, /envoygraph/data, 200",
        "DELETE, /envoygraph/data, 200",
        "PATCH, /api/queries, 204"
    })
    void aBrowserThatAsksBeforehandIsGrantedReadingOnly(String method, String path, int code)
            throws IOException {
        HttpResponse<String> answer =
                granting.send(
                        HttpRequest.newBuilder(granting.at(path))
                                .method("OPTIONS", BodyPublishers.noBody())
                                .header("Origin", "https://any.example")
                                .header("Access-Control-Request-Method", method));
        boolean reading = method.equals("GET") || path.endsWith("sparql");

        assertThat(answer.statusCode()).isEqualTo(code);
        assertThat(granted(answer).isEmpty()).isEqualTo(!reading);
        assertThat(granted(answer)).doesNotContain("PUT", "DELETE");
    }

    private static String granted(HttpResponse<String> answer) {
        StringBuilder granted = new StringBuilder();
        answer.headers()
                .map()
                .forEach(
                        (name, values) -> {
                            if (name.toLowerCase(Locale.ROOT).startsWith("access-control-allow")) {
                                granted.append(values);
                            }
                        });
        return granted.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "graph.example, 200",
        "GRAPH.example, 200",
        "graph.example:443, 421",
        "evil.example, 421",
        "graph.example.evil.example, 421"
    })
    void theServerGoesByItsPublicNameToo(String host, int code) throws IOException {
        RawRequest answer =
                RawRequest.send(closed.server().url(), "GET /health HTTP/1.1", "Host: " + host);

        assertThat(answer.status()).isEqualTo(code);
    }

    @Test
    void whatIsWrittenDownNamesThePublicAddress() throws IOException {
        assertThat(closed.get("/openapi.json").body())
                .contains("\"url\" : \"https://graph.example/\"");
        assertThat(closed.get("/reconcile").body())
                .contains("\"https://graph.example/reconcile\"")
                .doesNotContain("127.0.0.1");
    }
}
