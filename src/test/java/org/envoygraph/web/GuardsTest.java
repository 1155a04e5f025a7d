package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.store.Trig.trig;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.envoygraph.facts.Problems;
import org.envoygraph.queries.Shelf;
import org.envoygraph.store.Feed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardsTest {
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

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST", "[::1]"})
    void theServerAnswersToItsOwnNames(String name) throws IOException {
        URI url = served.server().url();

        assertThat(askedAs(name + ":" + url.getPort()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "localhost.evil.example:PORT",
                "localhost",
                "localhost:1",
                "127.0.0.2:PORT",
                "0.0.0.0:PORT"
            })
    void theServerAnswersToNoOtherName(String name) throws IOException {
        String port = Integer.toString(served.server().url().getPort());

        assertThat(askedAs(name.replace("PORT", port)).status()).isEqualTo(421);
    }

    @Test
    void aRequestWithoutHostIsRefused() throws IOException {
        assertThat(RawRequest.send(served.server().url(), "GET /health HTTP/1.0").status())
                .isEqualTo(421);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/",
                "/console/$/server",
                "/envoygraph/sparql?query=ASK%7B%7D",
                "/envoygraph/data",
                "/health",
                "/none",
                "/envoygraph/sparql?query=wrong"
            })
    void everyAnswerKeepsTheBrowserInTheHouse(String path) throws IOException {
        var headers = served.get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "connect-src 'self'", "frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "OPTIONS", "POST"})
    void noOtherSiteIsGrantedAnything(String method) throws IOException {
        HttpResponse<String> answer =
                served.send(
                        HttpRequest.newBuilder(served.at("/envoygraph/sparql?query=ASK%7B%7D"))
                                .header("Origin", "http://evil.example")
                                .header("Access-Control-Request-Method", "DELETE")
                                .method(method, BodyPublishers.noBody()));

        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERVICE", "SERVICE SILENT"})
    void aQueryCallsNoOtherServer(String service) throws IOException {
        try (ServerSocketChannel canary = ServerSocketChannel.open()) {
            canary.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            int port = canary.socket().getLocalPort();
            canary.configureBlocking(false);

            HttpResponse<String> answer =
                    served.ask(
                            "SELECT * { "
                                    + service
                                    + " <http://127.0.0.1:"
                                    + port
                                    + "/> {?s ?p ?o} }");

            assertThat(canary.accept()).isNull();
            assertThat(answer.statusCode()).isEqualTo(service.endsWith("SILENT") ? 200 : 422);
        }
    }

    @Test
    void aQueryReadsNoFile() throws IOException {
        Path secret = Files.writeString(home.resolve("secret.ttl"), "<x:s> <x:p> \"secret\" .");

        HttpResponse<String> answer =
                served.ask("SELECT ?o FROM <" + secret.toUri() + "> { ?s ?p ?o }");

        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void theProtectionsOfTheConfigurationAreInForce() {
        Context context = served.server().dataset().getContext();

        assertThat(context.getAsString(ARQ.queryTimeout)).isEqualTo("10000,30000");
        assertThat(context.isFalse(ARQ.httpServiceAllowed)).isTrue();
    }

    @Test
    void aStoredQueryWithoutEndIsCutOffToo(@TempDir Path other) throws IOException {
        Files.writeString(
                Files.createDirectories(other.resolve("queries")).resolve("endless.rq"),
                """
                #+ summary: How many ways are there?
                #+ description: One row.
                #+ tags: [ways]
                #+ x-columns: [n]
                SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }
                ORDER BY ?n LIMIT 1
                """);
        Shelf shelf = Shelf.read(other.resolve("queries"), new Problems());
        String numbers =
                IntStream.range(0, 200)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(","));
        Feed feed = trig("g:a { :s :p " + numbers + " . }");
        try (ServedStore hurried = ServedStore.start(other, feed, "50,50", shelf)) {

            HttpResponse<String> answer = hurried.get("/api/queries/endless");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("took too long");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l BIND(str(?c) AS ?s)"
                        + " FILTER(?s = '') ?a ?m ?n }",
            })
    void aQueryWithoutEndIsCutOff(String query, @TempDir Path other) throws IOException {
        String numbers =
                IntStream.range(0, 200)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(","));
        try (ServedStore hurried =
                ServedStore.start(other, trig("g:a { :s :p " + numbers + " . }"), "50,50")) {

            HttpResponse<String> answer = hurried.ask(query);

            assertThat(answer.statusCode()).isEqualTo(503);
        }
    }

    @Test
    void aQueryWhoseTimeRunsOutAfterTheFirstRowIsNoWrongRequest(@TempDir Path other)
            throws IOException {
        String numbers =
                IntStream.range(0, 200)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(","));
        try (ServedStore hurried =
                ServedStore.start(other, trig("g:a { :s :p " + numbers + " . }"), "2000,2000")) {

            HttpResponse<String> answer =
                    hurried.ask(
                            """
                            SELECT ?a { { BIND(1 AS ?a) } UNION {
                              ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l
                              FILTER(?c + ?f + ?i + ?l < 0) } }
                            """);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("took too long").doesNotContain("results");
        }
    }

    private static RawRequest askedAs(String host) throws IOException {
        return RawRequest.send(served.server().url(), "GET /health HTTP/1.1", "Host: " + host);
    }
}
