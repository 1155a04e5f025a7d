package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.web.ServedStore.THREE_TRIPLES;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.envoygraph.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthTest {
    @TempDir private Path home;

    @Test
    void aServerThatAnswersQueriesIsWell() throws IOException {
        try (ServedStore served = ServedStore.start(home)) {
            HttpResponse<String> answer = served.get("/health");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualToIgnoringNewLines("{\"status\":\"ok\"}");
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/json");
        }
    }

    @Test
    void aServerWithoutATripleIsNotWell() throws IOException {
        try (ServedStore served = ServedStore.start(home, out -> {}, "")) {
            assertThat(served.get("/health").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void aServerWhoseStoreIsGoneIsNotWellEvenIfItsPingIs() throws IOException {
        try (ServedStore served = ServedStore.start(home, THREE_TRIPLES, "")) {
            Store.release(served.server().dataset());

            assertThat(served.get("/health").statusCode()).isEqualTo(503);
            assertThat(served.get("/console/$/ping").statusCode()).isEqualTo(200);
        }
    }
}
