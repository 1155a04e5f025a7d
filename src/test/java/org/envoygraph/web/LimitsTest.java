package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.envoygraph.store.Trig.trig;
import static org.envoygraph.web.ServedStore.encoded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.envoygraph.store.Feed;
import org.envoygraph.web.Limits.QueryTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody can take so much that others get nothing. */
class LimitsTest {
    private static final int PLACES = 3;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_BYTES = 300_000;
    private static final int THREADS = 20;
    private static final int MANY = 10_000;
    private static final String SMALL = "ASK { <x:a> <x:b> <x:c> }";
    private static final String ENDLESS =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    private static final Feed NUMBERS =
            trig(
                    "g:a { :s :p "
                            + IntStream.range(0, 200)
                                    .mapToObj(Integer::toString)
                                    .collect(Collectors.joining(","))
                            + " . }");

    private static final String GREAT = "SELECT * { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f }";

    @TempDir private static Path home;
    @TempDir private static Path other;

    private static ServedStore served;

    /** With longer answers. */
    private static ServedStore wide;

    @BeforeAll
    static void startServers() throws IOException {
        Duration seconds = Duration.ofSeconds(2);
        served =
                ServedStore.start(
                        home,
                        NUMBERS,
                        terms(Optional.of(new QueryTime(seconds, seconds)), MOST_BYTES));
        wide = ServedStore.start(other, NUMBERS, terms(Optional.empty(), MANY * 800));
    }

    private static Terms terms(Optional<QueryTime> time, int bytes) {
        int rows = bytes == MOST_BYTES ? MOST_ROWS : bytes;
        Duration minute = Duration.ofMinutes(1);
        return Terms.of("127.0.0.1")
                .with(
                        new Limits(
                                time, PLACES, rows, bytes, MANY, MANY, MANY, minute, THREADS,
                                MANY));
    }

    @AfterAll
    static void stopServers() {
        served.close();
        wide.close();
    }

    private static List<CompletableFuture<HttpResponse<String>>> endless(int times) {
        String path = "/envoygraph/sparql?query=" + encoded(ENDLESS);
        HttpRequest request = HttpRequest.newBuilder(served.at(path)).build();
        HttpClient client = HttpClient.newHttpClient();
        return IntStream.range(0, times)
                .mapToObj(i -> client.sendAsync(request, BodyHandlers.ofString()))
                .toList();
    }

    /** A reader who begins to read and stops holds a place as long as the connection is there. */
    @Test
    void whoFindsAllPlacesTakenIsToldSoAtOnceAndHealthIsStillAnswered() throws IOException {
        List<Socket> readers = new ArrayList<>();
        try {
            for (int i = 0; i < PLACES; i++) {
                readers.add(begunToRead());
            }
            HttpResponse<String> small = wide.ask(SMALL);

            assertThat(small.statusCode()).isEqualTo(503);
            assertThat(small.headers().firstValue("Retry-After")).isPresent();
            assertThat(small.body()).contains("ask again in a moment");
            for (String path : List.of("/health", "/style.css", "/openapi.json", "/console/")) {
                assertThat(wide.get(path).statusCode()).as(path).isEqualTo(200);
            }
        } finally {
            for (Socket reader : readers) {
                reader.close();
            }
        }
    }

    private static Socket begunToRead() throws IOException {
        URI server = wide.server().url();
        Socket socket = new Socket();
        socket.setReceiveBufferSize(MANY); // less than an answer
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        String request =
                "GET /envoygraph/sparql?format=xml&query=%s HTTP/1.1\r\nHost: %s\r\n\r\n"
                        .formatted(encoded(GREAT), server.getAuthority());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
        return socket;
    }

    @Test
    void aBurstOfEndlessQueriesLeavesHealthAndThePlacesAsTheyWere() throws IOException {
        List<CompletableFuture<HttpResponse<String>>> burst = endless(20 * PLACES);
        do {
            assertThat(served.get("/health").statusCode()).isEqualTo(200);
        } while (!burst.stream().allMatch(CompletableFuture::isDone));

        burst.forEach(it -> assertThat(it.join().statusCode()).isEqualTo(503));
        assertThat(served.ask(SMALL).statusCode()).isEqualTo(200);
    }

    /** Jena goes through the rows of both groups while it puts the query together. */
    @Test
    void aJoinOfGroupsEndsWhenItsTimeIsOver() throws IOException {
        String side = "{ SELECT ?a (COUNT(*) AS ?%s) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        String group = side + " GROUP BY ?a }";
        String join = "SELECT * { " + group.formatted("n") + " " + group.formatted("m") + " }";

        HttpResponse<String> answer = served.ask(join);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /envoygraph/sparql HTTP/1.1|Content-Length: 100|Content-Type:"
                        + " application/sparql-query||ASK",
                "POST /envoygraph/sparql HTTP/1.1|Content-Length: 100|Content-Type:"
                        + " application/x-www-form-urlencoded||query=ASK",
                "POST /reconcile HTTP/1.1|Transfer-Encoding: chunked|Content-Type:"
                        + " application/x-www-form-urlencoded||5|que",
                "PUT /envoygraph/data?graph=x:y HTTP/1.1|Content-Length: 100||<x:s>",
                "GET /envoygraph/sparql HTTP/1.1|Accept: te"
            })
    void manyHalfRequestsHoldUpNobody(String half) throws IOException {
        String start =
                half.replaceFirst("\\|", "|Host: " + served.server().url().getAuthority() + "|");
        byte[] bytes = start.replace("|", "\r\n").getBytes(StandardCharsets.UTF_8);
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 3 * THREADS; i++) {
                Socket socket = new Socket("127.0.0.1", served.server().url().getPort());
                open.add(socket);
                socket.getOutputStream().write(bytes);
            }

            assertThat(served.get("/health").statusCode()).isEqualTo(200);
            assertThat(served.ask(SMALL).statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void aGreatBodyIsRefused() throws IOException {
        String type = "application/sparql-query";
        String great = SMALL + " #" + "x".repeat(MANY);

        assertThat(served.send("POST", "/envoygraph/sparql", type, SMALL).statusCode())
                .isEqualTo(200);
        assertThat(served.send("POST", "/envoygraph/sparql", type, great).statusCode())
                .isEqualTo(413);
    }

    @Test
    void aGreatAddressIsRefused() throws IOException {
        assertThat(served.ask(SMALL + " #" + "x".repeat(MANY)).statusCode()).isIn(414, 431);
    }

    @Test
    void anAnswerHasSoManyRowsAtMostAndSaysSo() throws IOException {
        String query = "SELECT * { ?a :p ?b . ?c :p ?d }".replace(":p", "?p");
        HttpResponse<String> cut =
                served.get(
                        "/envoygraph/sparql?format=csv&query=" + encoded(query.replace("*", "?x")));
        HttpResponse<String> own =
                served.get("/envoygraph/sparql?format=csv&query=" + encoded(query + " LIMIT 7"));

        assertThat(cut.headers().firstValue("X-SPARQL-MaxRows")).contains("5000");
        assertThat(cut.body().lines()).hasSize(MOST_ROWS + 1);
        assertThat(own.headers().firstValue("X-SPARQL-MaxRows")).isEmpty();
        assertThat(own.body().lines()).hasSize(8);
    }

    @Test
    void anAnswerThatWouldBeTooLongIsRefused() throws IOException {
        HttpResponse<String> answer = served.ask("SELECT * { ?a ?p ?b . ?c ?q ?d }");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("ask for less, such as with LIMIT");
    }

    /** Its first half is sent already. */
    @Test
    void anAnswerThatBecomesTooLongIsBrokenOffSoThatNobodyTakesItForTheWhole() {
        String path = "/envoygraph/sparql?format=xml&query=" + encoded(GREAT);

        assertThatThrownBy(() -> wide.get(path)).isInstanceOf(IOException.class);
    }
}
