package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.store.Trig.trig;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.envoygraph.store.Feed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What OpenRefine sends from its page and from its server, where its origin may read. */
class OpenRefineTest {
    private static final String REFINE = "http://127.0.0.1:3333";
    private static final String ALLOW = "Access-Control-Allow-Origin";
    private static final String PREVIEW = "/reconcile/preview?id=country/ruritania";
    private static final Feed RURITANIA =
            trig(
                    "g:a { <https://w3id.org/envoygraph/id/country/ruritania>"
                            + " a <https://w3id.org/envoygraph/ns#Country> ;"
                            + " <http://www.w3.org/2000/01/rdf-schema#label> \"Ruritania\"@en . }");
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @TempDir private static Path home;
    @TempDir private static Path other;

    private static ServedStore served;
    private static ServedStore closed;

    @BeforeAll
    static void start() throws IOException {
        served = ServedStore.start(home, RURITANIA, Terms.of("127.0.0.1").readableBy(REFINE));
        closed = ServedStore.start(other, RURITANIA, Terms.of("127.0.0.1"));
    }

    @AfterAll
    static void stop() {
        served.close();
        closed.close();
    }

    private static HttpResponse<String> from(String origin, String path) throws IOException {
        return served.send(HttpRequest.newBuilder(served.at(path)).header("Origin", origin));
    }

    private static Optional<String> header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reconcile",
                "/reconcile?queries=%7B%22q0%22%3A%7B%22query%22%3A%22x%22%7D%7D",
                "/reconcile/suggest/entity?prefix=k",
                "/reconcile/suggest/type?prefix=p",
                "/reconcile/suggest/property?prefix=p",
                "/reconcile/flyout/type?id=Person",
                "/reconcile/extend/properties?type=Person&limit=10"
            })
    void itsPageReadsAndNoOtherDoes(String path) throws IOException {
        HttpResponse<String> answer = from(REFINE, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(header(answer, ALLOW)).contains(REFINE);
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).contains("cross-origin");
        assertThat(header(answer, "Access-Control-Allow-Credentials")).isEmpty();

        for (String origin : new String[] {"https://evil.example", "null", REFINE + ".evil"}) {
            HttpResponse<String> refused = from(origin, path);
            assertThat(header(refused, ALLOW)).as(origin).isEmpty();
            assertThat(header(refused, "Vary")).contains("Origin");
        }
    }

    private static HttpResponse<String> posted(Optional<String> origin, String body)
            throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(served.at("/reconcile"))
                        .POST(BodyPublishers.ofString(body))
                        .header("Content-Type", FORM);
        origin.ifPresent(it -> request.header("Origin", it));
        return served.send(request);
    }

    @ParameterizedTest
    @CsvSource({
        "queries, '{\"q0\": {\"query\": \"x\"}}'",
        "extend, '{\"ids\":[],\"properties\":[]}'"
    })
    void itsServerAndItsPageAskByPost(String field, String json) throws IOException {
        String body = field + "=" + ServedStore.encoded(json);

        assertThat(posted(Optional.empty(), body).statusCode()).as("has no origin").isEqualTo(200);
        HttpResponse<String> ofPage = posted(Optional.of(REFINE), body);
        assertThat(ofPage.statusCode()).isEqualTo(200);
        assertThat(header(ofPage, ALLOW)).contains(REFINE);
        assertThat(posted(Optional.of("https://evil.example"), body).statusCode()).isEqualTo(403);
    }

    @Test
    void aBrowserThatAsksBeforehandIsToldSo() throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(served.at("/reconcile"))
                        .method("OPTIONS", BodyPublishers.noBody())
                        .header("Origin", REFINE)
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "content-type");
        HttpResponse<String> answer = served.send(request);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(header(answer, ALLOW)).contains(REFINE);
        assertThat(header(answer, "Access-Control-Allow-Methods")).contains("GET, HEAD, POST");
        assertThat(header(answer, "Access-Control-Allow-Headers").orElse(""))
                .contains("Content-Type");
    }

    @Test
    void itsPageMayFrameThePreviewAndNothingElse() throws IOException {
        HttpResponse<String> preview = served.get(PREVIEW);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(header(preview, "X-Frame-Options")).isEmpty();
        assertThat(header(preview, "Content-Security-Policy").orElse(""))
                .endsWith("frame-ancestors " + REFINE);
        assertThat(header(served.get("/style.css"), "Cross-Origin-Resource-Policy"))
                .as("a sandboxed frame has no origin")
                .contains("cross-origin");
        assertThat(preview.body()).doesNotContain("<script", "<form", "<button");

        for (String path : new String[] {"/", "/reconcile", "/reconcile/flyout/type?id=Person"}) {
            assertThat(header(served.get(path), "X-Frame-Options")).contains("DENY");
            assertThat(header(served.get(path), "Content-Security-Policy").orElse(""))
                    .contains("frame-ancestors 'none'");
        }
        assertThat(header(closed.get(PREVIEW), "X-Frame-Options")).contains("DENY");
    }

    @Test
    void aScriptIsNeverGiven() throws IOException {
        HttpResponse<String> answer = from(REFINE, "/reconcile?callback=jQuery1");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotStartWith("jQuery1").contains("JSONP");
    }
}
