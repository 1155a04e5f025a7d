package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.store.Trig.trig;
import static org.envoygraph.web.Curator.ANNA;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.assertj.core.api.SoftAssertions;
import org.envoygraph.store.Feed;
import org.envoygraph.web.curating.Passwords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** W3C's tests of the SPARQL 1.1 Protocol and of the Graph Store Protocol, through our filters. */
class W3cProtocolsTest {
    private static final Path TABLE = Path.of("src/test/resources/org/envoygraph/web/w3c.tsv");
    private static final Path DOCUMENT = Path.of("docs/protocols.md");
    private static final String DATA = "http://kasei.us/2009/09/sparql/data/data";
    private static final Feed DOCUMENTS =
            trig(
                    "<%1$s1.rdf> { <%1$s1.rdf> a <%2$s> } <%1$s2.rdf> { <%1$s2.rdf> a <%2$s> } "
                            .concat("<%1$s3.rdf> { <%1$s3.rdf> a <%2$s> }")
                            .formatted(DATA, "http://xmlns.com/foaf/0.1/Document"));
    private static final String PREFIXES =
            """
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix v: <http://www.w3.org/2006/vcard/ns#> .
            """;

    @TempDir private Path home;
    private ServedStore served;

    @BeforeEach
    void serve() throws IOException {
        Passwords passwords = Curator.passwords(home.resolve("work/passwd"));
        Terms terms = Terms.of("127.0.0.1").with(Writing.anything(home, passwords));
        served = ServedStore.start(home, DOCUMENTS, terms);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    /**
     * What is said of a test.
     *
     * @param how {@code runs} as it stands, {@code differs} in the answer, or {@code left out}
     * @param status of the answer that differs
     * @param graph that is there instead, as Turtle
     */
    private record Row(String how, String status, String why, String graph) {
        W3cRequest expected(W3cRequest request) {
            return how.equals("differs")
                    ? request.wanting(
                            Set.of(status),
                            graph.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(W3cProse.turtle(PREFIXES + graph)))
                    : request;
        }

        /** What follows on a refused request is not asked. */
        List<W3cRequest> sent(List<W3cRequest> requests) {
            return requests.subList(0, status.startsWith("4") ? 1 : requests.size());
        }

        String inDocument(String test) {
            return "| `%s` | %s | %s |"
                    .formatted(test, how.equals("differs") ? status : "not sent", why);
        }
    }

    private static Map<String, Row> rows(String manifest) throws IOException {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(TABLE, StandardCharsets.UTF_8)) {
            String[] cells = Arrays.copyOf((line + "\t\t\t\t").split("\t", -1), 6);
            if (cells[0].equals(manifest)) {
                rows.put(cells[1], new Row(cells[2], cells[3], cells[4], cells[5]));
            }
        }
        return rows;
    }

    @Test
    void theSparqlProtocolIsKept() throws IOException {
        keep("protocol", W3cManifest.of("protocol").asData(), Optional.empty());
        assertThat(served.size()).as("nothing was written").isEqualTo("3");
    }

    @Test
    void theGraphStoreProtocolIsKeptForLocalGraphs() throws IOException {
        W3cRequest deletedLater =
                W3cProse.request(
                        """
                        #### Request

                        PUT $GRAPHSTORE$/person/2.ttl HTTP/1.1
                        Content-Type: text/turtle

                        <https://example.org/s> <https://example.org/p> "2"

                        #### Response

                        201 Created
                        """);
        assertThat(deletedLater.sentTo(served, Optional.of(ANNA)).statusCode()).isEqualTo(201);

        keep("http-rdf-update", W3cManifest.of("http-rdf-update").asProse(), Optional.of(ANNA));
    }

    private void keep(String manifest, Map<String, List<W3cRequest>> tests, Optional<String> login)
            throws IOException {
        Map<String, Row> rows = rows(manifest);
        assertThat(rows.keySet()).containsExactlyElementsOf(tests.keySet());
        SoftAssertions all = new SoftAssertions();
        for (String test : tests.keySet()) {
            Row row = rows.get(test);
            if (row.how().equals("left out")) {
                continue;
            }
            boolean isRefused = row.how().equals("differs") && row.status().startsWith("4");
            for (W3cRequest request :
                    tests.get(test).subList(0, isRefused ? 1 : tests.get(test).size())) {
                W3cRequest expected = row.expected(request);
                hold(test, expected, expected.sentTo(served, login), all);
            }
        }
        all.assertAll();
    }

    private static void hold(
            String test, W3cRequest wanted, HttpResponse<String> answer, SoftAssertions all) {
        all.assertThat(wanted.isAnsweredBy(answer.statusCode()))
                .as("%s: %d, but wanted %s", test, answer.statusCode(), wanted.statuses())
                .isTrue();
        if (answer.statusCode() != 200) {
            return;
        }
        String type =
                answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        if (!wanted.types().isEmpty()) {
            all.assertThat(wanted.types()).as(test).contains(type);
        }
        wanted.says()
                .ifPresent(
                        yes ->
                                all.assertThat(answer.body().replaceAll("\\s", ""))
                                        .as(test)
                                        .containsAnyOf(
                                                "\"boolean\":" + yes,
                                                "<boolean>" + yes + "</boolean>"));
        wanted.graph()
                .ifPresent(
                        graph -> {
                            Model told = W3cProse.turtle(answer.body());
                            all.assertThat(told.isIsomorphicWith(graph))
                                    .as(test + ": " + answer.body())
                                    .isTrue();
                        });
    }

    @Test
    void theDocumentTellsEveryTestThatIsAnsweredOtherwise() throws IOException {
        List<String> told =
                Files.readAllLines(DOCUMENT).stream().filter(it -> it.startsWith("| `")).toList();

        List<String> rows = new ArrayList<>();
        for (String manifest : List.of("protocol", "http-rdf-update")) {
            int before = rows.size();
            Map<String, Row> all = rows(manifest);
            all.forEach(
                    (test, row) -> {
                        if (!row.how().equals("runs")) {
                            rows.add(row.inDocument(test));
                        }
                    });
            int right = all.size() - rows.size() + before;
            assertThat(DOCUMENT).content().contains("Of %d tests %d".formatted(all.size(), right));
        }
        assertThat(told).containsExactlyElementsOf(rows);
    }
}
