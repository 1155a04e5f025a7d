package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.envoygraph.queries.Parameter;
import org.envoygraph.queries.StoredQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values meant to break out of their place, over HTTP through every parameter of every query. */
class InjectionOverHttpTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ServedStore served = ServedStore.shipped();

    /** As they stand in the address. */
    static Stream<String> hostile() {
        Stream<String> texts =
                Stream.of(
                        "> } INSERT DATA { <a:b> <a:b> <a:b> } #",
                        "<> } UNION { ?s ?p ?o } {",
                        "\" ) } #",
                        "'''",
                        "\\\" ) } #",
                        "'; DROP ALL; --",
                        "\\u0022",
                        "\\U0000003E",
                        "?_person_iri",
                        "https://example.org/> } DROP ALL #",
                        "https://example.org/\\u003E",
                        "javascript:alert(1)",
                        "file:///etc/passwd",
                        "../../person/sung-kim",
                        "en\" } DROP ALL #",
                        "2022-01-01\"^^<x:y> ) } #",
                        "1; DROP ALL",
                        "true) || (true",
                        "=cmd|' /C calc'!A0",
                        "<img src=x onerror=alert(1)>",
                        "\u202Ekim");
        Stream<String> bytes = Stream.of("%00", "%0d%0aSet-Cookie:x", "%ED%A0%80", "%c0%ae");
        return Stream.concat(texts.map(ServedStore::encoded), bytes);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileValueIsRefusedOrMatchesNothing(String hostile) throws Exception {
        String before = served.size();
        for (StoredQuery query : ServedStore.shelf().queries()) {
            for (Parameter parameter : query.parameters()) {
                HttpResponse<String> answer = ask(query, parameter, hostile);
                String where = query.name() + " " + parameter.name();

                assertThat(answer.statusCode()).as(where).isIn(200, 400);
                if (answer.statusCode() == 200) {
                    assertThat(answer.body().lines()).as(where).hasSize(1);
                }
                assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            }
        }
        assertThat(served.size()).isEqualTo(before);
    }

    @Test
    void aValueOfAMegabyteIsRefused() throws IOException {
        HttpResponse<String> answer =
                served.get("/api/queries/search?words=" + "x".repeat(1_000_000));

        assertThat(answer.statusCode()).isIn(400, 414, 431);
    }

    private HttpResponse<String> ask(StoredQuery query, Parameter hit, String hostile)
            throws IOException, InterruptedException {
        String others =
                query.parameters().stream()
                        .filter(parameter -> parameter.required() && parameter != hit)
                        .map(it -> "&" + it.name() + "=" + ServedStore.encoded(it.example()))
                        .collect(Collectors.joining());
        String path = "/api/queries/" + query.name() + ".csv?" + hit.name() + "=" + hostile;
        return CLIENT.send(
                HttpRequest.newBuilder(served.at(path + others)).build(), BodyHandlers.ofString());
    }
}
