package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.web.ServedStore.encoded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.envoygraph.web.curating.Passwords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing makes the server call another one or read a file: a socket and a file wait in vain. */
class CanaryTest {
    private static final String SONG = "tweet";

    @TempDir private static Path home;
    private static ServedStore served;
    private static ServerSocketChannel canary;
    private static String url;
    private static String file;

    @BeforeAll
    static void startServerAndCanary() throws IOException {
        Passwords passwords = Curator.passwords(home.resolve("work/passwd"));
        served =
                ServedStore.start(
                        home, Terms.of("127.0.0.1").with(Writing.anything(home, passwords)));
        canary = ServerSocketChannel.open();
        canary.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        canary.configureBlocking(false);
        url = "http://127.0.0.1:" + canary.socket().getLocalPort() + "/song.ttl";
        Path song = Files.writeString(home.resolve("song.ttl"), "<x:s> <x:p> \"" + SONG + "\" .");
        file = song.toUri().toString();
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
        canary.close();
    }

    @AfterEach
    void nobodyCalledAndNothingChanged() throws IOException {
        assertThat(canary.accept()).isNull();
        assertThat(served.size()).isEqualTo("3");
    }

    @Test
    void theCanaryWouldHear() throws IOException {
        SocketChannel caller = SocketChannel.open(canary.getLocalAddress());
        canary.configureBlocking(true);
        canary.accept().close();
        canary.configureBlocking(false);
        caller.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM <URL> { ?s ?p ?o }",
                "SELECT * FROM NAMED <URL> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { GRAPH <URL> { ?s ?p ?o } }",
                "SELECT * { SERVICE <URL> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <URL> { ?s ?p ?o } }",
                "SELECT * { BIND(<URL> AS ?u) SERVICE SILENT ?u { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <loop:URL> { SERVICE SILENT <URL> { ?s ?p ?o } } }",
                "SELECT * { SERVICE SILENT <URL?query=x> { } }",
                "DESCRIBE <URL>",
                "CONSTRUCT WHERE { ?s <URL> ?o }",
                "SELECT (<URL>() AS ?x) { }",
                "LOAD <URL>",
                "LOAD SILENT <URL> INTO GRAPH <x:g>",
                "COPY <URL> TO DEFAULT",
                "ADD SILENT <URL> TO <x:g>"
            })
    void noQueryCallsOrReads(String query) throws IOException {
        for (String where : new String[] {url, file}) {
            String text = query.replace("URL", where);
            String form = "query=" + encoded(text) + "&update=" + encoded(text);
            String type = "application/x-www-form-urlencoded";

            assertThat(served.ask(text).body()).doesNotContain(SONG);
            assertThat(served.send("POST", "/envoygraph/sparql", type, form).body())
                    .doesNotContain(SONG);
            assertThat(
                            served.send(
                                            "POST",
                                            "/envoygraph/sparql",
                                            "application/sparql-update",
                                            text)
                                    .statusCode())
                    .isEqualTo(415);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/envoygraph/sparql?query=SELECT*%7B?s?p?o%7D&default-graph-uri=",
                "/envoygraph/sparql?query=SELECT*%7B?s?p?o%7D&named-graph-uri=",
                "/envoygraph/sparql?query=ASK%7B%7D&query-ref=",
                "/envoygraph/sparql?query=ASK%7B%7D&stylesheet=",
                "/envoygraph/data?graph=",
                "/envoygraph/data?default&graph=",
                "/api/queries/relays?event=",
                "/reconcile/preview?id=",
                "/console/?url="
            })
    void noParameterCallsOrReads(String path) throws IOException {
        assertThat(served.get(path + encoded(url)).body()).doesNotContain(SONG);
        assertThat(served.get(path + encoded(file)).body()).doesNotContain(SONG);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/ld+json | {\"@context\": \"URL\", \"@id\": \"x:s\", \"x:p\": 1}",
                "application/rdf+xml | <!DOCTYPE a [<!ENTITY e SYSTEM \"URL\">]><a>&e;</a>",
                "application/trix+xml | <!DOCTYPE a SYSTEM \"URL\"><a/>",
                "application/sparql-update | LOAD <URL>",
                "multipart/form-data; boundary=x | --x",
                "text/html | <link href=\"URL\">"
            })
    void noUploadCallsOrReads(String type, String body) throws IOException {
        for (String where : new String[] {url, file}) {
            assertThat(upload(type, body.replace("URL", where)).statusCode()).isEqualTo(415);
        }
    }

    @Test
    void whatATurtleNamesIsNotFetched() throws IOException {
        String turtle =
                "@base <URL> . @prefix o: <http://www.w3.org/2002/07/owl#> . <> o:imports <URL> .";
        try {
            assertThat(upload("text/turtle", turtle.replace("URL", url)).statusCode())
                    .isEqualTo(201);
        } finally {
            upload("text/turtle", "");
        }
    }

    private static HttpResponse<String> upload(String type, String body) throws IOException {
        return served.send(
                HttpRequest.newBuilder(
                                served.at("/envoygraph/data?graph=" + Writing.SPACE + "canary"))
                        .PUT(BodyPublishers.ofString(body))
                        .header("Content-Type", type)
                        .header("Authorization", Curator.ANNA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:org.envoygraph.web.CanaryFunction>() AS ?x) { }",
                "PREFIX j: <java:org.envoygraph.web.> SELECT (j:CanaryFunction() AS ?x) { }",
                "SELECT * { FILTER(<java:org.envoygraph.web.CanaryFunction>()) }",
                "SELECT * { ?x <java:org.envoygraph.web.CanaryFunction> ?y }",
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#eval>('1') AS ?x) { }"
            })
    void noQueryRunsAClassOrAScript(String query) throws IOException {
        assertThat(served.ask(query).statusCode()).isEqualTo(400);
        assertThat(CanaryFunction.WAS_MADE).isFalse();
    }
}
