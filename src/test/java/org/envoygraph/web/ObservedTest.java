package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.store.Check;
import org.envoygraph.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of requests, and to whom. */
class ObservedTest {
    private static final long PATIENCE = 60;

    @TempDir private Path folder;
    private final BlockingQueue<Exchange> told = new LinkedBlockingQueue<>();

    private ServedStore served() throws IOException {
        ServedStore served = ServedStore.start(folder, Terms.of("127.0.0.1"));
        served.server().tell(told::add);
        return served;
    }

    private Exchange next() throws InterruptedException {
        Exchange next = told.poll(PATIENCE, TimeUnit.SECONDS);
        assertThat(next).as("a request that was told").isNotNull();
        return next;
    }

    @Test
    void eachRequestIsToldOnceWithItsQueryAndNoParameters() throws Exception {
        try (ServedStore served = served()) {
            int bytes = served.ask("SELECT * { ?s ?p ?o }").body().length();
            Exchange sparql = next();
            assertThat(sparql.path()).isEqualTo("/envoygraph/sparql");
            assertThat(sparql.status()).isEqualTo(200);
            assertThat(sparql.query()).get().asString().matches("[0-9a-f]{12}");
            assertThat(sparql.text()).get().asString().contains("?o");
            assertThat(sparql.bytes()).isGreaterThanOrEqualTo(bytes);

            served.get("/api/queries/contacts?person=nobody-we-know");
            Exchange stored = next();
            assertThat(stored.path()).isEqualTo("/api/queries/contacts");
            assertThat(stored.query()).contains("contacts");
            assertThat(stored.user()).isEmpty();

            served.send(HttpRequest.newBuilder(served.at("/")).header("X", "x".repeat(70_000)));
            assertThat(next().status()).isEqualTo(431);
            served.send("PUT", "/envoygraph/data?graph=urn:x", "text/turtle", "");
            assertThat(next().status()).isEqualTo(405);
            assertThat(told).isEmpty();
        }
    }

    @Test
    void theNumbersAreForThisMachineAndForCurators() throws Exception {
        Home home = Copied.to(folder);
        Store.build(home.store(), "digest", ServedStore.THREE_TRIPLES, Check.none());
        try (ServedStore served = Curator.serving(home)) {
            served.server().tell(told::add);
            served.ask("ASK { ?s ?p ?o }");
            served.get("/a/path/that/nobody/knows");
            next();
            next();

            assertThat(served.get("/metrics").body())
                    .contains(
                            "envoygraph_requests_total{route=\"/envoygraph/sparql\",status=\"200\"} 1.0")
                    .contains("envoygraph_requests_total{route=\"other\",status=\"404\"} 1.0")
                    .contains("envoygraph_queries_seconds_bucket{le=\"10.0\"}")
                    .contains("envoygraph_queries_open 0.0")
                    .contains("jvm_memory_used_bytes", "jvm_threads_live_threads")
                    .doesNotContain("nobody");
            assertThat(forwarded(served, "").statusCode()).isEqualTo(401);
            assertThat(forwarded(served, Curator.ANNA).statusCode()).isEqualTo(200);
            while (!told.isEmpty()) {
                next();
            }
            assertThat(served.send("POST", "/metrics", "text/plain", "").statusCode())
                    .isEqualTo(405);
        }
    }

    private static HttpResponse<String> forwarded(ServedStore served, String password)
            throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(served.at("/metrics"))
                        .header("X-Forwarded-For", "192.0.2.1");
        return served.send(
                password.isEmpty() ? request : request.header("Authorization", password));
    }

    @Test
    void withoutCuratorsNobodyElseSeesTheNumbers() throws IOException {
        try (ServedStore served = served()) {
            assertThat(served.get("/metrics").statusCode()).isEqualTo(200);
            assertThat(forwarded(served, "").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void everyAnswerNamesProgramAndData() throws IOException {
        try (ServedStore served = served()) {
            for (String path : new String[] {"/", "/health", "/ready", "/none", "/metrics"}) {
                assertThat(served.get(path).headers().firstValue("Envoygraph-Version"))
                        .as(path)
                        .contains("unpackaged; data=digest");
            }
            assertThat(served.get("/ready").body()).isEqualTo("{\"status\":\"ready\"}\n");
        }
    }
}
