package org.envoygraph.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.web.Curator.ANNA;
import static org.envoygraph.web.Curator.basic;
import static org.envoygraph.web.ServedStore.encoded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A curator writes local graphs into the graph that the project ships. */
class CuratingTest {
    private static final String TURTLE = "text/turtle";
    private static final String NOTE =
            """
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <https://w3id.org/envoygraph/id/note/one> rdfs:label "A zebrafish"@en .
            """;
    private static final String NO_MEETING =
            """
            @prefix envoy: <https://w3id.org/envoygraph/ns#> .
            <https://w3id.org/envoygraph/id/meeting/x> a envoy:Meeting .
            """;

    @TempDir private static Path folder;
    private static Home home;

    private static ServedStore served;

    @BeforeAll
    static void serve() throws IOException {
        home = Copied.built(folder);
        served = Curator.serving(home);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @AfterEach
    void takeAway() throws IOException {
        send("DELETE", "notes", "");
    }

    private HttpResponse<String> send(String method, String graph, String body) throws IOException {
        return send(method, graph, body, TURTLE, ANNA);
    }

    private HttpResponse<String> send(
            String method, String graph, String body, String type, String login)
            throws IOException {
        return send(method, graph, BodyPublishers.ofString(body), type, login);
    }

    private HttpResponse<String> send(
            String method, String graph, BodyPublisher body, String type, String login)
            throws IOException {
        String path = "/envoygraph/data?graph=" + encoded(Writing.SPACE + graph);
        return served.send(
                HttpRequest.newBuilder(served.at(path))
                        .method(method, body)
                        .header("Content-Type", type)
                        .header("Authorization", login));
    }

    private String graph(String graph) throws IOException {
        HttpResponse<String> answer =
                served.send(
                        HttpRequest.newBuilder(
                                        served.at(
                                                "/envoygraph/data?graph=" + Writing.SPACE + graph))
                                .header("Accept", "application/n-triples"));
        return answer.statusCode() == 200 ? answer.body() : "";
    }

    private boolean isFound(String word) throws IOException {
        return served.ask(
                        "PREFIX text: <http://jena.apache.org/text#> ASK { ?s text:query '%s' }"
                                .formatted(word))
                .body()
                .contains("true");
    }

    @Test
    void aGraphIsPutChangedAndDeleted() throws IOException {
        assertThat(send("PUT", "notes", NOTE).statusCode()).isEqualTo(201);
        assertThat(graph("notes").lines()).hasSize(1);
        assertThat(isFound("zebrafish")).isTrue();

        assertThat(send("POST", "notes", "<x:one> <x:p> 2 .").statusCode()).isEqualTo(204);
        assertThat(graph("notes").lines()).hasSize(2);

        assertThat(send("PUT", "notes", "<x:one> <x:p> 3 .").statusCode()).isEqualTo(204);
        assertThat(graph("notes").lines()).hasSize(1);
        assertThat(isFound("zebrafish")).isFalse();

        assertThat(send("DELETE", "notes", "").statusCode()).isEqualTo(204);
        assertThat(graph("notes")).isEmpty();
        assertThat(home.localGraphs().files()).isEmpty();
        assertThat(send("DELETE", "notes", "").statusCode()).isEqualTo(404);
    }

    @Test
    void whatTheShapesRefuseIsToldInPlainWordsAndNotWritten() throws IOException {
        HttpResponse<String> answer = send("PUT", "notes", NO_MEETING);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.body())
                .contains(
                        "'meeting:x', envoy:when: say when the event was; unknown is a precision");
        assertThat(graph("notes")).isEmpty();
        assertThat(home.localGraphs().files()).isEmpty();
    }

    /** Its type stands in a graph that is built from a curated file. */
    @Test
    void whatBreaksACuratedThingIsRefused() throws IOException {
        HttpResponse<String> answer =
                send(
                        "PUT",
                        "notes",
                        """
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        <https://w3id.org/envoygraph/id/meeting/kim-liu-2022-12-07>
                            rdfs:label "Another label"@en .
                        """);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("meeting:kim-liu-2022-12-07");
    }

    @Test
    void anAnswerKnownToAClientIsNotTheSameAfterAWrite() throws IOException {
        String path = "/api/queries/contact-counts.csv";
        String before = served.get(path).headers().firstValue("ETag").orElseThrow();

        send("PUT", "notes", NOTE);

        assertThat(served.get(path).headers().firstValue("ETag")).get().isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "../council, 400",
        "a/b, 400",
        "'', 400",
        "Notes, 400",
        ".hidden, 400",
        "'a b', 400"
    })
    void onlyPlainNamesAreTaken(String name, int code) throws IOException {
        assertThat(send("PUT", name, NOTE).statusCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?graph=https://w3id.org/envoygraph/graph/council",
                "?graph=https://w3id.org/envoygraph/graph/article/kh-2022-12-09",
                "?graph=https://w3id.org/envoygraph/graph/import/visits",
                "?graph=urn:x-arq:UnionGraph",
                "?graph=urn:x-arq:DefaultGraph",
                "?graph=https://w3id.org/envoygraph/graph/localx",
                "?default",
                "?graph=https://w3id.org/envoygraph/graph/local/a&default",
                ""
            })
    void noOtherGraphIsWritten(String query) throws IOException {
        String before = served.size();
        for (String method : new String[] {"PUT", "POST", "DELETE"}) {
            HttpResponse<String> answer =
                    served.send(
                            HttpRequest.newBuilder(served.at("/envoygraph/data" + query))
                                    .method(method, BodyPublishers.ofString(NOTE))
                                    .header("Content-Type", TURTLE)
                                    .header("Authorization", ANNA));
            assertThat(answer.statusCode()).as(method).isIn(400, 403);
        }
        assertThat(served.size()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "no turtle, text/turtle, 400",
        "{}, application/ld+json, 415",
        "<rdf/>, application/rdf+xml, 415",
        "<x:s> <x:p> 1 ., text/plain, 415",
        "<x:s> <x:p> << <x:a> <x:b> 1 >> ., text/turtle, 400"
    })
    void aBodyThatCannotBeTakenIsRefused(String body, String type, int code) throws IOException {
        assertThat(send("PUT", "notes", body, type, ANNA).statusCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {17_000_000, 60_000_000})
    void aGreatGraphIsRefusedInWordsThatArrive(int length) throws IOException {
        byte[] many = ("<x:s> <x:p> \"" + "x".repeat(length) + "\" .").getBytes(UTF_8);

        for (BodyPublisher told :
                List.of(
                        BodyPublishers.ofByteArray(many),
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(many)))) {
            HttpResponse<String> answer = send("PUT", "notes", told, TURTLE, ANNA);

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("send it in parts");
        }
    }

    @Test
    void whoHasNoPasswordOrAWrongOneIsAskedForIt() throws IOException {
        for (String login : new String[] {"Bearer x", basic("anna:wrong"), basic("eve:wrong")}) {
            HttpResponse<String> answer = send("PUT", "notes", NOTE, TURTLE, login);

            assertThat(answer.statusCode()).isEqualTo(401);
            send("DELETE", "notes", ""); // a right one makes the wrong ones forgotten
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .get()
                    .asString()
                    .contains("Basic");
        }
        assertThat(graph("notes")).isEmpty();
    }
}
