package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Jetty refuses before any filter of ours sees it looks like every other answer. */
class JettysAnswersTest {
    private static final String GREAT = "x".repeat(70_000);

    @TempDir private static Path home;
    private static ServedStore served;

    @BeforeAll
    static void startServer() throws IOException {
        served = ServedStore.start(home);
    }

    @AfterAll
    static void stopServer() {
        served.close();
    }

    private static RawRequest sent(String... lines) throws IOException {
        return RawRequest.send(served.server().url(), lines);
    }

    private static String host() {
        return "Host: " + served.server().url().getAuthority();
    }

    private static void isOurs(RawRequest answer, int status, String words) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Envoygraph-Version")).isPresent();
        assertThat(answer.header("Content-Security-Policy")).isPresent();
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Content-Type")).contains("text/plain; charset=utf-8");
        assertThat(answer.body()).contains(words).doesNotContainIgnoringCase("jetty");
    }

    @Test
    void aGreatBodyIsRefusedInPlainWordsByAServerThatNamesItself() throws IOException {
        String type = "application/sparql-query";
        HttpResponse<String> answer =
                served.send("POST", "/envoygraph/sparql", type, "x".repeat(1_000_001));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Envoygraph-Version")).isPresent();
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body()).contains("longer than this server takes");
    }

    @Test
    void aGreatHeaderIsRefusedTheSameWay() throws IOException {
        isOurs(
                sent("GET / HTTP/1.1", host(), "X-Great: " + GREAT),
                431,
                "longer than this server takes");
    }

    @ParameterizedTest
    @CsvSource({
        "GET / HTTP/9.9, 505",
        "GET /%zz HTTP/1.1, 400",
        "GET /a/%2e%2e/b HTTP/1.1, 400",
        "nonsense, 400"
    })
    void whatIsNoRequestIsRefusedTheSameWay(String line, int status) throws IOException {
        isOurs(sent(line, host()), status, "This is no request");
    }

    @Test
    void aRequestWithoutAHostIsRefusedTheSameWay() throws IOException {
        isOurs(sent("GET / HTTP/1.1"), 400, "This is no request");
    }
}
