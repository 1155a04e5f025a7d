package org.envoygraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.envoygraph.Shared;
import org.junit.jupiter.api.Test;

/** The service over recorded names, as a client of Wikidata's would ask it. */
class LocalServiceTest {
    private static JsonObject get(URI address) throws IOException, InterruptedException {
        return JSON.parse(
                HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                        .body());
    }

    private static JsonObject first(LocalService service, String query)
            throws IOException, InterruptedException {
        String asked = URLEncoder.encode("{\"q\":" + query + "}", StandardCharsets.UTF_8);
        JsonObject answer = get(URI.create(service.address() + "?queries=" + asked));
        return answer.getObj("q").get("result").getAsArray().get(0).getAsObject();
    }

    @Test
    void recordedItemsAndPeopleAreFoundByTheirOwnIds() throws IOException, InterruptedException {
        var things = LocalService.recorded(Shared.folder().resolve("real"));
        try (LocalService service = LocalService.over(things, 0)) {
            assertThat(get(service.address()).getString("identifierSpace"))
                    .isEqualTo("http://www.wikidata.org/entity/");
            JsonObject state =
                    first(
                            service,
                            "{\"query\":\"United States of America\",\"type\":\"Q3624078\"}");
            assertThat(state.getString("id")).isEqualTo("Q30");
            assertThat(state.get("type").toString()).contains("sovereign state");
            JsonObject kim = first(service, "{\"query\":\"Kim Il Sung\",\"type\":\"Q5\"}");
            assertThat(kim.getString("id")).isEqualTo("hsg:107176");
            assertThat(kim.getBoolean("match")).isTrue();
        }
    }
}
