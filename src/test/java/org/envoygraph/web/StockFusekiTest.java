package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.store.Check;
import org.envoygraph.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration file as a Fuseki that knows nothing of us reads it. */
class StockFusekiTest {
    @TempDir private Path home;
    private FusekiServer fuseki;

    @BeforeEach
    void startStockFuseki() throws IOException {
        Path store = home.resolve("work/store");
        Store.build(store, "digest", ServedStore.THREE_TRIPLES, Check.none());
        String config = Files.readString(ServedStore.CONFIG);
        Path file = home.resolve("fuseki-config.ttl");
        Files.writeString(file, config.replace("work/store", store.toString()));
        fuseki = FusekiServer.create().port(0).loopback(true).parseConfigFile(file).build();
        fuseki.start();
    }

    @AfterEach
    void stopStockFuseki() {
        DatasetGraph quads =
                fuseki.getDataAccessPointRegistry()
                        .get("/envoygraph")
                        .getDataService()
                        .getDataset();
        fuseki.stop();
        Store.release(quads);
    }

    @Test
    void stockFusekiAnswersFromTheSameStore() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("sparql?query=SELECT%20?o%7B?s%20?p%20?o%7D");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("성 김");
    }

    @Test
    void stockFusekiCallsNoOtherServerEither() throws IOException, InterruptedException {
        assertThat(
                        get("sparql?query=ASK%7BSERVICE%20%3Chttp://127.0.0.1:9/%3E%7B%7D%7D")
                                .statusCode())
                .isEqualTo(422);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI url = URI.create(fuseki.datasetURL("/envoygraph") + "/" + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());
    }
}
