package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.web.api.Offered;
import org.envoygraph.web.api.PassageStates;
import org.envoygraph.web.api.PassageStates.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The evidence of a fact over HTTP. */
class EvidenceOverHttpTest {
    private static final PassageStates STATES =
            (fact, start, end, digest) ->
                    start == 1043
                            ? new State("moved", OptionalInt.of(36))
                            : new State("gone", OptionalInt.empty());

    private final ServedStore served = ServedStore.shipped();

    @Test
    void withoutCopiesNoStateIsKnown() throws IOException {
        HttpResponse<String> answer = served.get("/api/evidence/ha-03.csv");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines().toList().get(0))
                .startsWith("fact,about,")
                .endsWith(
                        ",start,end,occurrence,digest,identification,identificationLabel,"
                                + "retracted,reason,supersededBy,state,movedBy");
        assertThat(answer.body()).contains("1043,1103", "not available,");
    }

    @Test
    void theStatesComeFromTheDoor(@TempDir Path folder) throws Exception {
        Home home = Copied.built(folder);
        try (Server server = Server.open(home.config(), "127.0.0.1")) {
            server.listen(Offered.of(home.folder(), ServedStore.shelf()).with(STATES), 0);
            JsonNode moved = bindings(server, "ha-03").get(0);
            JsonNode gone = bindings(server, "ha-04").get(0);

            assertThat(moved.at("/state/value").asText()).isEqualTo("moved");
            assertThat(moved.at("/movedBy/value").asInt()).isEqualTo(36);
            assertThat(gone.at("/state/value").asText()).isEqualTo("gone");
            assertThat(gone.has("movedBy")).isFalse();
        }
    }

    private static JsonNode bindings(Server server, String fact) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(server.url().resolve("api/evidence/" + fact)).build();
        String body = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
        return new ObjectMapper().readTree(body).at("/results/bindings");
    }

    @Test
    void everyFormIsGivenBySuffixOrHeader() throws IOException {
        for (String suffix : new String[] {"json", "csv", "tsv", "html", "ttl"}) {
            assertThat(served.get("/api/evidence/ha-03." + suffix).statusCode()).isEqualTo(200);
        }
        var page =
                served.send(
                        HttpRequest.newBuilder(served.at("/api/evidence/ha-03"))
                                .header("Accept", "text/html"));
        assertThat(page.body()).contains("<h1>On which passages does ha-03 rest?</h1>");
        assertThat(page.body()).doesNotContainIgnoringCase("<script");
    }

    @Test
    void anUnknownFactIsNotThereAndAParameterIsRefused() throws IOException {
        HttpResponse<String> unknown = served.get("/api/evidence/ha-3");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("'ha-3' is no fact; did you mean 'ha-03'?");
        assertThat(served.get("/api/evidence/ha-03?limit=1").statusCode()).isEqualTo(400);
        assertThat(served.get("/api/evidence/").statusCode()).isEqualTo(404);
        assertThat(served.get("/api/evidence/ha-03.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void theSameBytesHaveTheSameTag() throws IOException {
        String tag = served.get("/api/evidence/ha-03").headers().firstValue("ETag").orElseThrow();
        var again =
                served.send(
                        HttpRequest.newBuilder(served.at("/api/evidence/ha-03"))
                                .header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
    }
}
