package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.store.Trig.trig;
import static org.envoygraph.web.ServedStore.encoded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.envoygraph.web.Limits.QueryTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More long queries at once than there are processors. */
class LongQueriesTest {
    private static final int MANY = 2 * Runtime.getRuntime().availableProcessors();
    private static final Duration TIME = Duration.ofSeconds(4);
    private static final String ENDLESS =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    private static final String WAITING = "envoygraph_queries_waiting ";

    @TempDir private Path home;

    private ServedStore served;

    @BeforeEach
    void startServer() throws IOException {
        String numbers =
                IntStream.range(0, 200)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(","));
        Limits limits = OtherLimits.queries(new QueryTime(TIME, TIME), MANY + 1, MANY);
        served =
                ServedStore.start(
                        home,
                        trig("g:a { :s :p " + numbers + " . }"),
                        Terms.of("127.0.0.1").with(limits));
    }

    @AfterEach
    void stopServer() {
        served.close();
    }

    private String waiting() throws IOException {
        return served.get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(WAITING))
                .map(line -> line.substring(WAITING.length()))
                .collect(Collectors.joining());
    }

    @Test
    void takeTurnsUntilTheirTimeIsOverAndAShortOneGoesBeforeThem() throws IOException {
        HttpClient client = HttpClient.newHttpClient();
        URI address = served.at("/envoygraph/sparql?query=" + encoded(ENDLESS));
        List<CompletableFuture<HttpResponse<String>>> answers =
                IntStream.range(0, MANY)
                        .mapToObj(i -> HttpRequest.newBuilder(address).build())
                        .map(each -> client.sendAsync(each, BodyHandlers.ofString()))
                        .toList();
        while (waiting().equals("0.0")) {
            assertThat(answers).noneMatch(CompletableFuture::isDone);
        }

        assertThat(served.ask("ASK { ?s ?p 7 }").statusCode()).isEqualTo(200);

        assertThat(answers).noneMatch(CompletableFuture::isDone);
        answers.forEach(it -> assertThat(it.join().statusCode()).isEqualTo(503));
        assertThat(waiting()).isEqualTo("0.0");
    }
}
