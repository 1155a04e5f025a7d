package org.envoygraph.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.envoygraph.Shared;

/** A manifest of W3C's tests of protocols: its tests by name, each with its requests. */
final class W3cManifest {
    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String HT = "http://www.w3.org/2011/http#";
    private static final String CNT = "http://www.w3.org/2011/content#";
    private static final String SERVICE = "/envoygraph/sparql";
    private static final Map<String, Set<String>> TYPES =
            Map.of(
                    "boolean",
                    Set.of("application/sparql-results+xml", "application/sparql-results+json"),
                    "tabular",
                    Set.of(
                            "application/sparql-results+xml",
                            "application/sparql-results+json",
                            "text/csv",
                            "text/tab-separated-values"),
                    "RDF",
                    Set.of("application/rdf+xml", "text/turtle", "application/n-triples"));

    private final Model model;

    private W3cManifest(Model model) {
        this.model = model;
    }

    /** Of a folder of the tests; without {@code ../shared} the calling test is skipped. */
    static W3cManifest of(String folder) {
        Path file = Shared.folder().resolve("real/w3c-sparql11").resolve(folder);
        return new W3cManifest(RDFDataMgr.loadModel(file.resolve("manifest.ttl").toString()));
    }

    /** The tests of the query and update protocol, which are written as data. */
    Map<String, List<W3cRequest>> asData() {
        Map<String, List<W3cRequest>> tests = new LinkedHashMap<>();
        for (Resource test : entries()) {
            Resource action = value(test, MF, "action").orElseThrow().asResource();
            RDFList requests = value(action, HT, "requests").orElseThrow().as(RDFList.class);
            tests.put(
                    test.getLocalName(),
                    requests.asJavaList().stream().map(it -> request(it.asResource())).toList());
        }
        return tests;
    }

    /** The tests of the Graph Store Protocol, which are written for people. */
    Map<String, List<W3cRequest>> asProse() {
        Map<String, List<W3cRequest>> tests = new LinkedHashMap<>();
        for (Resource test : entries()) {
            String prose =
                    test.listProperties(RDFS.comment)
                            .mapWith(Statement::getString)
                            .filterKeep(it -> it.contains("#### Request"))
                            .next();
            tests.put(test.getLocalName(), List.of(W3cProse.request(prose)));
        }
        return tests;
    }

    private List<Resource> entries() {
        Statement list =
                model.listStatements(null, model.createProperty(MF, "entries"), (RDFNode) null)
                        .next();
        return list.getObject().as(RDFList.class).asJavaList().stream()
                .map(RDFNode::asResource)
                .toList();
    }

    private static W3cRequest request(Resource request) {
        Resource answer = value(request, HT, "resp").orElseThrow().asResource();
        Optional<Resource> body = value(request, HT, "body").map(RDFNode::asResource);
        return new W3cRequest(
                text(request, HT, "methodName"),
                text(request, HT, "absolutePath").replace("/sparql/", SERVICE),
                headers(request),
                body.map(it -> text(it, CNT, "chars")).orElse(""),
                body.map(it -> Charset.forName(text(it, CNT, "characterEncoding")))
                        .orElse(StandardCharsets.UTF_8),
                statuses(answer),
                value(answer, MF, "expectedFormat")
                        .map(it -> TYPES.get(it.asLiteral().getString()))
                        .orElse(Set.of()),
                value(answer, MF, "expectedBoolean").map(it -> it.asLiteral().getBoolean()),
                Optional.empty());
    }

    private static Set<String> statuses(Resource answer) {
        return answer
                .listProperties(answer.getModel().createProperty(MF, "expectedStatus"))
                .mapWith(it -> it.getResource().getURI().replaceFirst(".*#StatusCode", ""))
                .toList()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> headers(Resource request) {
        return value(request, HT, "headers")
                .map(list -> list.as(RDFList.class).asJavaList())
                .orElse(List.of())
                .stream()
                .map(RDFNode::asResource)
                .collect(
                        Collectors.toMap(
                                it -> text(it, HT, "fieldName"), it -> text(it, HT, "fieldValue")));
    }

    private static Optional<RDFNode> value(Resource of, String space, String name) {
        return Optional.ofNullable(of.getProperty(of.getModel().createProperty(space, name)))
                .map(Statement::getObject);
    }

    private static String text(Resource of, String space, String name) {
        return value(of, space, name).orElseThrow().asLiteral().getString();
    }
}
