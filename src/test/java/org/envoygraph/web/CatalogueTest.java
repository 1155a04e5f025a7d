package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.envoygraph.queries.StoredQuery;
import org.junit.jupiter.api.Test;

/** What stored queries there are, for programs. */
class CatalogueTest {
    private static final String SH = "http://www.w3.org/ns/shacl#";

    private final ServedStore served = ServedStore.shipped();

    private static List<String> names() throws IOException {
        return ServedStore.shippedShelf().queries().stream().map(StoredQuery::name).toList();
    }

    @Test
    void theCatalogueNamesEveryQueryWithItsParameters() throws IOException {
        HttpResponse<String> answer = served.get("/api/queries");

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        var queries = JSON.parse(answer.body()).get("queries").getAsArray();
        assertThat(queries.stream().map(it -> it.getAsObject().getString("name")))
                .containsExactlyElementsOf(names());
        assertThat(queries.get(0).getAsObject().keySet())
                .containsExactly(
                        "name",
                        "question",
                        "description",
                        "tags",
                        "address",
                        "parameters",
                        "columns");
        for (var query : queries) {
            assertThat(query.getAsObject().get("parameters").getAsArray())
                    .allSatisfy(
                            parameter ->
                                    assertThat(parameter.getAsObject().keySet())
                                            .contains("name", "required", "expected", "example"));
        }
    }

    @Test
    void aBrowserGetsTheMenu() throws IOException {
        HttpResponse<String> answer =
                served.send(
                        HttpRequest.newBuilder(served.at("/api/queries"))
                                .header("Accept", "text/html,*/*;q=0.8"));

        assertThat(answer.body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void theCatalogueIsNotSentTwice() throws IOException {
        String tag = served.get("/api/queries.json").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> answer =
                served.send(
                        HttpRequest.newBuilder(served.at("/api/queries.json"))
                                .header("If-None-Match", tag));

        assertThat(answer.statusCode()).isEqualTo(304);
    }

    @Test
    void theCatalogueHasNoParameters() throws IOException {
        assertThat(served.get("/api/queries?tag=x").statusCode()).isEqualTo(400);
    }

    @Test
    void theExamplesAreInTheFormThatEditorsLookFor() throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        byte[] turtle = served.get("/api/queries.ttl").body().getBytes(StandardCharsets.UTF_8);
        RDFDataMgr.read(graph, new ByteArrayInputStream(turtle), Lang.TURTLE);

        for (StoredQuery query : ServedStore.shippedShelf().queries()) {
            Node example = uri("https://w3id.org/envoygraph/id/query/" + query.name());
            assertThat(graph.contains(example, RDF.type.asNode(), uri(SH + "SPARQLExecutable")))
                    .isTrue();
            assertThat(
                            graph.contains(
                                    example, RDF.type.asNode(), uri(SH + "SPARQLSelectExecutable")))
                    .isTrue();
            assertThat(graph.find(example, RDFS.comment.asNode(), Node.ANY).next().getObject())
                    .isEqualTo(NodeFactory.createLiteralLang(query.summary(), "en"));
            String text =
                    graph.find(example, uri(SH + "select"), Node.ANY)
                            .next()
                            .getObject()
                            .getLiteralLexicalForm();
            assertThat(QueryFactory.create(text, Syntax.syntaxSPARQL_11)).isEqualTo(query.parsed());
        }
        assertThat(graph.find().toList())
                .noneMatch(it -> it.getSubject().isBlank() || it.getObject().isBlank());
    }

    @Test
    void theExamplesCanBeAskedForInSparql() throws IOException {
        HttpResponse<String> answer =
                served.ask(
                        "PREFIX sh: <"
                                + SH
                                + "> SELECT ?namespace { ?query a sh:SPARQLExecutable ; sh:prefixes/"
                                + "sh:declare [ sh:prefix 'envoy' ; sh:namespace ?namespace ] }");

        assertThat(answer.body()).contains("https://w3id.org/envoygraph/ns#");
    }

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
