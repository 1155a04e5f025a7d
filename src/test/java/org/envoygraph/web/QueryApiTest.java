package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stored queries over HTTP; those of the project may change, so these are made for tests. */
class QueryApiTest {
    private static final String EVIDENCE = "/api/queries/test-evidence";
    private static final String VOTES = "/api/queries/test-votes.csv";
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");
    private static final Pattern PREVIOUS = Pattern.compile("<([^>]*)>; rel=\"prev\"");

    private final ServedStore served = ServedStore.shipped();

    private HttpResponse<String> get(String path) throws IOException {
        return served.get(path);
    }

    private HttpResponse<String> get(String path, String header, String value) throws IOException {
        return served.send(HttpRequest.newBuilder(served.at(path)).header(header, value));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static JsonObject problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        JsonObject problem = JSON.parse(answer.body());
        assertThat(problem.get("status").getAsNumber().value().intValue()).isEqualTo(status);
        assertThat(problem.keySet()).contains("type", "title", "detail");
        return problem;
    }

    private static List<String> refused(HttpResponse<String> answer) {
        return problem(answer, 400).get("errors").getAsArray().stream()
                .map(error -> error.getAsObject().get("parameter").getAsString().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'', application/sparql-results+json, \"bindings\"",
        ".json, application/sparql-results+json, \"bindings\"",
        ".csv, text/csv;charset=utf-8, 'about,aboutLabel,fact'",
        ".tsv, text/tab-separated-values;charset=utf-8, ?about",
        ".html, text/html;charset=utf-8, <!DOCTYPE html>",
        ".ttl, text/turtle;charset=utf-8, rs:ResultSet"
    })
    void theSuffixNamesTheForm(String suffix, String type, String content) throws IOException {
        HttpResponse<String> answer = get(EVIDENCE + suffix + "?fact=kd-03");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo(type);
        assertThat(answer.body()).contains(content, "kd-03");
    }

    @Test
    void theHeaderAcceptChoosesTheForm() throws IOException {
        HttpResponse<String> answer =
                get(EVIDENCE + "?fact=kd-03", "Accept", "text/html;q=0.3, text/csv;q=0.4");

        assertThat(header(answer, "Content-Type")).startsWith("text/csv");
        assertThat(header(answer, "Vary")).isEqualTo("Accept");
    }

    @Test
    void aFormThatIsNotOfferedIsRefused() throws IOException {
        JsonObject problem = problem(get(EVIDENCE + "?fact=kd-03", "Accept", "image/png"), 406);

        assertThat(problem.get("detail").toString()).contains("text/csv", "text/turtle");
    }

    @Test
    void pagesJoinedAreTheWhole() throws IOException {
        List<String> whole = get(VOTES).body().lines().toList();
        HttpResponse<String> page = get(VOTES + "?limit=100");
        List<String> joined = new ArrayList<>(page.body().lines().toList());
        Matcher next = NEXT.matcher(header(page, "Link"));
        while (next.find()) {
            assertThat(header(page, "X-Total-Count")).isEmpty();
            page = get(VOTES + next.group(1));
            joined.addAll(page.body().lines().skip(1).toList());
            next = NEXT.matcher(header(page, "Link"));
        }

        assertThat(joined).isEqualTo(whole);
        assertThat(header(page, "X-Total-Count")).isEqualTo(String.valueOf(whole.size() - 1));
    }

    @Test
    void aPageLeadsBack() throws IOException {
        HttpResponse<String> page = get(VOTES + "?limit=10&offset=5&country=china");

        Matcher previous = PREVIOUS.matcher(header(page, "Link"));
        assertThat(previous.find()).isTrue();
        assertThat(previous.group(1)).contains("offset=0", "limit=10", "country=china");
    }

    @Test
    void behindTheLastRowThereIsNothing() throws IOException {
        HttpResponse<String> page = get(VOTES + "?offset=100000");

        assertThat(page.body().lines()).hasSize(1);
        assertThat(header(page, "X-Total-Count")).isEmpty();
    }

    @Test
    void whatIsKnownIsNotSentAgain() throws IOException {
        String path = EVIDENCE + ".csv?fact=kd-03";
        String tag = header(get(path), "ETag");

        for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
            HttpResponse<String> answer = get(path, "If-None-Match", known);
            assertThat(answer.statusCode()).as(known).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(header(answer, "ETag")).isEqualTo(tag);
        }
        assertThat(get(path, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
        assertThat(header(get(path), "ETag")).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".tsv?fact=kd-03",
                ".csv?fact=kd-04",
                ".csv?fact=kd-03&limit=1",
                ".csv?fact=kd-03&bom=true",
                ".csv?fact=kd-03&language=ko"
            })
    void whatDiffersHasAnotherTag(String other) throws IOException {
        assertThat(header(get(EVIDENCE + other), "ETag"))
                .isNotEmpty()
                .isNotEqualTo(header(get(EVIDENCE + ".csv?fact=kd-03"), "ETag"));
    }

    @Test
    void headTellsWhatGetWouldSend() throws IOException {
        String path = EVIDENCE + ".csv?fact=kd-03";
        HttpResponse<String> sent = get(path);
        HttpResponse<String> told =
                served.send(
                        HttpRequest.newBuilder(served.at(path))
                                .method("HEAD", BodyPublishers.noBody()));

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).isEmpty();
        for (String name : List.of("ETag", "Content-Type", "Content-Length", "X-Total-Count")) {
            assertThat(header(told, name)).isNotEmpty().isEqualTo(header(sent, name));
        }
    }

    @Test
    void optionsTellsTheMethods() throws IOException {
        HttpResponse<String> answer = served.send("OPTIONS", EVIDENCE, "text/plain", "");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/queries",
        "PUT, /api/queries/test-evidence",
        "DELETE, /api/queries/test-evidence.csv",
        "PUT, /openapi.json",
        "POST, /queries",
        "POST, /"
    })
    void nothingElseIsAllowed(String method, String path) throws IOException {
        HttpResponse<String> answer = served.send(method, path, "text/plain", "x");

        problem(answer, 405);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/queries/test-evidenc, did you mean 'test-evidence'?",
        "/api/queries/test-evidence.xml, '.json, .csv, .tsv, .html, .ttl'",
        "/api/queries.csv, '.json, .html, .ttl'",
        "/api/queries/, /api/queries",
        "/api/queries/a/b, /api/queries",
        "/api/x, /api/queries",
        "/api, /api/queries"
    })
    void whatIsNotThereIsToldWithARemedy(String path, String remedy) throws IOException {
        JsonObject problem = problem(get(path), 404);

        assertThat(problem.get("detail").getAsString().value()).contains(remedy);
    }

    @Test
    void everyParameterThatIsRefusedIsNamedAtOnce() throws IOException {
        HttpResponse<String> answer =
                get("/api/queries/test-votes?from=x&colour=red&country=china&country=france");

        assertThat(refused(answer)).containsExactlyInAnyOrder("from", "colour", "country");
        assertThat(answer.body()).contains("a day like 2022-01-31", "is given 2 times");
    }

    @Test
    void aMissingParameterIsRefused() throws IOException {
        assertThat(refused(get(EVIDENCE))).containsExactly("fact");
        assertThat(refused(get(EVIDENCE + "?fact="))).containsExactly("fact");
    }

    @Test
    void aValueThatIsTooLongIsRefused() throws IOException {
        assertThat(refused(get("/api/queries/test-words?words=" + "x".repeat(1_001))))
                .containsExactly("words");
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0",
        "limit, 1001",
        "limit, -1",
        "limit, x",
        "limit, 1e3",
        "offset, -1",
        "offset, 9999999999",
        "bom, yes"
    })
    void pagingIsCheckedToo(String name, String value) throws IOException {
        assertThat(refused(get(VOTES + "?" + name + "=" + value))).containsExactly(name);
    }

    @Test
    void anEmptyValueIsTheSameAsNone() throws IOException {
        assertThat(get(VOTES + "?country=china&from=&to=&limit=").body())
                .isEqualTo(get(VOTES + "?country=china").body());
    }

    @Test
    void aSpreadsheetMayHaveAByteOrderMark() throws IOException {
        assertThat(get(EVIDENCE + ".csv?fact=kd-03&bom=true").body()).startsWith("\uFEFFabout,");
        assertThat(get(EVIDENCE + ".csv?fact=kd-03").body()).startsWith("about,");
    }

    @Test
    void anAddressThatCannotBeReadIsRefused() throws IOException {
        assertThat(RawRequest.get(served.server().url(), EVIDENCE + "?fact=%zz").status())
                .isEqualTo(400);
    }
}
