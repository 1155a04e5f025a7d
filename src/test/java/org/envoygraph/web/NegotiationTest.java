package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.envoygraph.store.Trig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** IRIs of things as addresses: which form for whom, and what of those that are not there. */
class NegotiationTest {
    private static final String THING = "/id/meeting/kim-liu-2022-12-07";
    private static final String IRI = "https://w3id.org/envoygraph" + THING;

    private final ServedStore served = ServedStore.shipped();

    private HttpResponse<String> get(String path, String accept) throws IOException {
        return served.send(HttpRequest.newBuilder(served.at(path)).header("Accept", accept));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    | text/html                       | 200 | text/html             | .html
                    | text/turtle                     | 200 | text/turtle           | .ttl
                    | application/ld+json             | 200 | application/ld+json   | .jsonld
                    | application/n-triples           | 200 | application/n-triples | .nt
                    | */*                             | 200 | text/turtle           | .ttl
                    | text/html,*/*;q=0.8             | 200 | text/html             | .html
                    | text/turtle;q=0.5,text/html;q=0.4 | 200 | text/turtle         | .ttl
                    | image/png                       | 406 | application/problem+json |
                    .html   | text/turtle             | 200 | text/html             | .html
                    .ttl    | text/html               | 200 | text/turtle           | .ttl
                    .jsonld | text/html               | 200 | application/ld+json   | .jsonld
                    .nt     | image/png               | 200 | application/n-triples | .nt
                    .csv    | */*                     | 404 | application/problem+json |
                    """)
    void theFormIsThatOfTheSuffixOrElseTheOneWantedMost(
            String suffix, String accept, int status, String type, String location)
            throws IOException {
        String end = suffix == null ? "" : suffix;
        HttpResponse<String> answer = get(THING + end, accept);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.headers().firstValue("Content-Location"))
                .isEqualTo(Optional.ofNullable(location).map(THING::concat));
        if (end.isEmpty()) {
            assertThat(answer.headers().firstValue("Vary")).contains("Accept");
        }
    }

    @Test
    void allFormsSayTheSameOfTheThingAndOfItsParts() throws IOException {
        Graph turtle = read(get(THING, "text/turtle").body(), Lang.TURTLE);

        assertThat(turtle.size()).isGreaterThan(20);
        assertThat(read(get(THING, "application/ld+json").body(), Lang.JSONLD11))
                .matches(turtle::isIsomorphicWith);
        assertThat(read(get(THING, "application/n-triples").body(), Lang.NTRIPLES))
                .matches(turtle::isIsomorphicWith);
        assertThat(get(THING, "application/n-triples").body())
                .contains("<" + IRI + "> <https://w3id.org/envoygraph/ns#mode>")
                .contains("/id/participation/kim-liu-2022-12-07.sung-kim> ")
                .contains("/id/when/kd-01> <https://w3id.org/envoygraph/ns#sourceWords>");
    }

    private static Graph read(String text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, lang).parse(graph);
        return graph;
    }

    @Test
    void aGraphIsToBeHadWhole() throws IOException {
        String count =
                "SELECT (COUNT(*) AS ?n) { GRAPH <https://w3id.org/envoygraph/graph/links> {?s ?p ?o} }";
        int all = read(get("/graph/links", "text/turtle").body(), Lang.TURTLE).size();

        assertThat(served.ask(count).body()).contains(">" + all + "<");
        assertThat(get("/shapes.nt", "*/*").statusCode()).isEqualTo(200);
        assertThat(get("/shapes.nt", "*/*").body()).isEqualTo(get("/shapes.nt", "*/*").body());
    }

    @ParameterizedTest
    @CsvSource({"html", "ttl", "jsonld", "nt"})
    void twoRequestsBringTheSameBytesAndTheSecondMayBeSpared(String suffix) throws IOException {
        HttpResponse<String> first = get(THING + "." + suffix, "*/*");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again =
                served.send(
                        HttpRequest.newBuilder(served.at(THING + "." + suffix))
                                .header("If-None-Match", tag));

        assertThat(get(THING + "." + suffix, "*/*").body()).isEqualTo(first.body());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void theStyleSheetMayBeKeptForGoodUnderItsDigest() throws IOException {
        String link = ReadPage.of(served, "/").page().select("link[rel=stylesheet]").attr("href");
        HttpResponse<String> style = served.get(link);

        assertThat(style.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(served.get("/style.css").headers().firstValue("Cache-Control"))
                .contains("no-cache");
        assertThat(served.get("/style.css").body()).isEqualTo(style.body());
        assertThat(served.get("/static/secret").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /id/person/sung-kin      | /id/person/sung-kim
                    /id/meeting/kim-liu-2022 | /id/meeting/kim-liu-2022-12-07
                    /id/fact/kd-99           | /id/fact/kd-
                    /id/nothing/at-all       | Nothing is called id/nothing/at-all
                    /graph/article/none      | Nothing is called graph/article/none
                    /id/..%2f..%2fetc        | This is no request
                    """)
    void whatIsNotThereIsToldWithWhatIsNear(String path, String near) throws IOException {
        HttpResponse<String> answer = get(path, "text/turtle");

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).contains(near);
    }

    @Test
    void anOldIdLeadsToTheNewOneOrSaysThatThisIsGone(@TempDir Path home) throws Exception {
        String trig =
                """
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix person: <https://w3id.org/envoygraph/id/person/> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                g:people { person:new rdfs:label "New"@en . }
                g:renames { person:old dcterms:isReplacedBy person:new .
                  person:older dcterms:isReplacedBy person:lost . }
                """;
        try (ServedStore small = ServedStore.start(home, Trig.trig(trig), "")) {
            HttpClient still = HttpClient.newHttpClient(); // it follows no redirect
            HttpRequest old = HttpRequest.newBuilder(small.at("/id/person/old.ttl")).build();
            HttpResponse<String> moved = still.send(old, BodyHandlers.ofString());

            assertThat(moved.statusCode()).isEqualTo(303);
            assertThat(moved.headers().firstValue("Location")).contains("/id/person/new.ttl");
            assertThat(small.get("/id/person/older").statusCode()).isEqualTo(410);
            assertThat(ReadPage.of(small, "/id/person/older").page().select("main").text())
                    .contains("no longer", "/id/person/lost");
        }
    }

    @Test
    void aPageChangesWithTheStore(@TempDir Path home) throws Exception {
        String trig =
                """
                @prefix person: <https://w3id.org/envoygraph/id/person/> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                g:people { person:a rdfs:label "Before"@en . }
                """;
        try (ServedStore small = ServedStore.start(home, Trig.trig(trig), "")) {
            assertThat(ReadPage.of(small, "/id/person/a").heading()).isEqualTo("Before");
            DatasetGraph store = small.server().dataset();
            Node label = RDFS.label.asNode();
            Txn.executeWrite(
                    store,
                    () -> {
                        Quad before = store.find(Node.ANY, Node.ANY, label, Node.ANY).next();
                        store.delete(before);
                        store.add(
                                before.getGraph(),
                                before.getSubject(),
                                label,
                                NodeFactory.createLiteralLang("After", "en"));
                    });

            assertThat(ReadPage.of(small, "/id/person/a").heading()).isEqualTo("After");
        }
    }

    @Test
    void aRetractedFactKeepsItsPageAndSaysSo(@TempDir Path home) throws Exception {
        String trig = Files.readString(Path.of("src/test/resources/queries/small.trig"));
        try (ServedStore small = ServedStore.start(home, Trig.trig(trig), "")) {
            for (String path : new String[] {"/id/fact/te-02", "/id/meeting/kim-noh-2022-05-02"}) {
                ReadPage page = ReadPage.of(small, path);

                assertThat(page.status()).isEqualTo(200);
                assertThat(page.page().select("h1 .mark").text()).contains("retracted");
                assertThat(page.page().select(".warning").text())
                        .contains("te-02", "1 January 2023", "Told of another year.", "kd-01");
            }
            assertThat(ReadPage.of(small, "/").page().select("main").text())
                    .doesNotContain("Retracted talk");
            assertThat(
                            ReadPage.of(small, "/id/person/sung-kim")
                                    .page()
                                    .select("tr.retracted")
                                    .text())
                    .contains("Retracted talk", "retracted");
        }
    }
}
