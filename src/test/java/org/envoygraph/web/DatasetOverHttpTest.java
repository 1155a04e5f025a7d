package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The description of the data set under its own address and under VoID's. */
class DatasetOverHttpTest {
    private static final Node DATASET = uri("https://w3id.org/envoygraph/dataset");
    private static final String VOID = "http://rdfs.org/ns/void#";

    private final ServedStore served = ServedStore.shipped();

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private HttpResponse<String> get(String path, String accepted) throws IOException {
        return served.send(HttpRequest.newBuilder(served.at(path)).header("Accept", accepted));
    }

    private static Graph read(String text, Lang language) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, language).parse(graph);
        return graph;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dataset", "/.well-known/void"})
    void bothAddressesGiveTurtleUnlessSomethingElseIsWanted(String path) throws IOException {
        HttpResponse<String> answer = served.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/turtle");
        assertThat(answer.headers().firstValue("Content-Location")).contains("/dataset.ttl");
        assertThat(answer.headers().firstValue("Vary")).contains("Accept");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(get(path, "text/html").body()).startsWith("<!DOCTYPE html>");
        assertThat(get(path, "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void everyFormTellsTheSame() throws IOException {
        Graph turtle = read(served.get("/dataset.ttl").body(), Lang.TURTLE);

        assertThat(turtle.size()).isGreaterThan(500);
        assertThat(read(served.get("/dataset.nt").body(), Lang.NTRIPLES).isIsomorphicWith(turtle))
                .isTrue();
        assertThat(
                        read(served.get("/dataset.jsonld").body(), Lang.JSONLD11)
                                .isIsomorphicWith(turtle))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "void:triples, SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
        "void:classes, SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s a ?o }",
        "void:properties, SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }",
        "void:distinctSubjects, SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"
    })
    void theNumbersAreThoseOfTheEndpoint(String property, String query) throws IOException {
        Graph turtle = read(served.get("/.well-known/void").body(), Lang.TURTLE);
        String csv = "/envoygraph/sparql?format=csv&query=" + ServedStore.encoded(query);
        String counted = served.get(csv).body().lines().skip(1).findFirst().orElseThrow();

        assertThat(
                        turtle.find(DATASET, uri(property.replace("void:", VOID)), Node.ANY)
                                .mapWith(said -> said.getObject().getLiteralLexicalForm())
                                .toList())
                .containsExactly(counted);
    }

    @Test
    void theLinksAndTheirTargetAreDescribedToo() throws IOException {
        Graph turtle = read(served.get("/dataset").body(), Lang.TURTLE);
        Node linkset = uri("https://w3id.org/envoygraph/dataset/wikidata/sameAs");

        assertThat(turtle.contains(DATASET, uri(VOID + "subset"), linkset)).isTrue();
        assertThat(turtle.contains(linkset, uri(VOID + "linkPredicate"), Node.ANY)).isTrue();
        assertThat(
                        turtle.contains(
                                uri("https://w3id.org/envoygraph/dataset/wikidata"),
                                uri(VOID + "uriSpace"),
                                Node.ANY))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dataset.pdf", "/dataset/x", "/.well-known/void.ttl", "/.well-known/"})
    void whatIsNotThereIsNotFound(String path) throws IOException {
        assertThat(served.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aStoreWithoutDescriptionSaysSo(@TempDir Path home) throws IOException {
        try (ServedStore empty = ServedStore.start(home)) {
            HttpResponse<String> answer = empty.get("/dataset");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("no description");
        }
    }
}
