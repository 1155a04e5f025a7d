package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.envoygraph.web.ServedStore.encoded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String INSERT = "INSERT DATA { <x:s> <x:p> <x:o> }";

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

    @Test
    void aQuerySeesTheUnionOfTheGraphs() throws IOException {
        HttpResponse<String> answer = served.ask("SELECT ?o { ?s ?p ?o } ORDER BY ?o");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(">1<", ">2<", ">성 김<");
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-query, SELECT ?o { ?s ?p ?o }",
        "application/x-www-form-urlencoded, query=SELECT%20%3Fo%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D"
    })
    void aQueryMayBePosted(String type, String body) throws IOException {
        HttpResponse<String> answer = served.send("POST", "/envoygraph/sparql", type, body);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("성 김");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/envoygraph",
                "/envoygraph/sparql",
                "/envoygraph/update",
                "/console/envoygraph/sparql"
            })
    void anUpdateIsRefused(String path) throws IOException {
        List<HttpResponse<String>> answers =
                List.of(
                        served.send("POST", path, "application/sparql-update", INSERT),
                        served.send("POST", path, FORM, "update=" + encoded(INSERT)),
                        served.send("POST", path, FORM, "query=" + encoded(INSERT)));

        assertThat(answers).allSatisfy(it -> assertThat(it.statusCode()).isBetween(400, 415));
        assertThat(served.size()).isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /envoygraph/data?graph=x:g",
        "POST, /envoygraph/data?graph=x:g",
        "DELETE, /envoygraph/data?graph=https://example.org/graph/a",
        "PATCH, /envoygraph/data",
        "PUT, /envoygraph/data",
        "POST, /envoygraph",
        "PUT, /envoygraph",
        "DELETE, /envoygraph",
        "POST, /envoygraph/upload",
        "PUT, /console/envoygraph/data?graph=x:g"
    })
    void aWriteIsRefusedAndTheStoreStays(String method, String path) throws IOException {
        HttpResponse<String> answer =
                served.send(method, path, "text/turtle", "<x:s> <x:p> <x:o> .");

        assertThat(answer.statusCode()).isBetween(400, 415);
        assertThat(served.size()).isEqualTo("3");
    }

    @Test
    void theWholeGraphComesAsTurtleFromTheUnion() throws IOException {
        HttpResponse<String> answer = data("?graph=urn:x-arq:UnionGraph", "text/turtle");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/turtle");
        assertThat(answer.body()).contains("성 김", "1", "2");
    }

    @Test
    void theWholeDatasetComesAsQuads() throws IOException {
        HttpResponse<String> answer = data("", "application/n-quads");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines()).hasSize(3);
        assertThat(answer.body()).contains("<https://example.org/graph/b> .");
    }

    /** A trap of Fuseki, held here so that nobody documents it as the way to the whole graph. */
    @Test
    void theDefaultGraphOfTheGraphStoreIsEmpty() throws IOException {
        HttpResponse<String> answer = data("?default", "application/n-triples");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void oneGraphComesAlone() throws IOException {
        HttpResponse<String> answer =
                data("?graph=https://example.org/graph/b", "application/n-triples");

        assertThat(answer.body().lines()).hasSize(1);
    }

    @Test
    void aGraphThatIsNotThereIsNotFound() throws IOException {
        assertThat(data("?graph=x:none", "text/turtle").statusCode()).isEqualTo(404);
    }

    @Test
    void theStoreIsFoundBesideItsConfigurationAndNotWhereTheProcessRuns() {
        assertThat(served.size()).isEqualTo("3");
        assertThat(Path.of("").toAbsolutePath()).isNotEqualTo(home);
    }

    @Test
    void theAddressEndsWithASlash() {
        assertThat(served.server().url().toString()).matches("http://127\\.0\\.0\\.1:\\d+/");
    }

    @Test
    void withoutStoreNothingIsServedAndNoneIsCreated(@TempDir Path empty) throws IOException {
        Path config = Files.copy(ServedStore.CONFIG, empty.resolve("fuseki-config.ttl"));

        assertThatThrownBy(() -> Server.start(config, ServedStore.shelf(), "127.0.0.1", 0))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no store here");
        assertThat(empty.resolve("work")).doesNotExist();
    }

    @Test
    void aConfigurationThatIsNoTurtleIsNamed(@TempDir Path folder) throws IOException {
        Path config = Files.writeString(folder.resolve("fuseki-config.ttl"), "no turtle");

        assertThatThrownBy(() -> Server.start(config, ServedStore.shelf(), "127.0.0.1", 0))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("fuseki-config.ttl");
    }

    @Test
    void aConfigurationThatFusekiDoesNotUnderstandIsNamed(@TempDir Path folder) throws IOException {
        String config =
                """
                PREFIX fuseki: <http://jena.apache.org/fuseki#>
                <#service> a fuseki:Service ; fuseki:name "x" ; fuseki:dataset <#none> .
                """;
        Path file = Files.writeString(folder.resolve("fuseki-config.ttl"), config);

        assertThatThrownBy(() -> Server.start(file, ServedStore.shelf(), "127.0.0.1", 0))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("fuseki-config.ttl");
    }

    @Test
    void aPortInUseIsSaidSoAndTheStoreIsLetGo(@TempDir Path other) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            ServedStore.start(other).close();
            Path config = other.resolve("fuseki-config.ttl");

            assertThatThrownBy(
                            () ->
                                    Server.start(
                                            config,
                                            ServedStore.shelf(),
                                            "127.0.0.1",
                                            taken.getLocalPort()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("--port");
        }
        ServedStore.start(other).close();
    }

    private static HttpResponse<String> data(String query, String type) throws IOException {
        return served.send(
                HttpRequest.newBuilder(served.at("/envoygraph/data" + query))
                        .header("Accept", type));
    }
}
