package org.envoygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;
import org.envoygraph.facts.Problems;
import org.envoygraph.store.Store;
import org.envoygraph.validation.Finding;
import org.envoygraph.validation.Shapes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of the data set that the project ships, held against the graph it describes. */
class DescriptionTest {
    private static final String PREFIXES =
            """
            PREFIX d: <https://w3id.org/envoygraph/dataset>
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX envoy: <https://w3id.org/envoygraph/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX void: <http://rdfs.org/ns/void#>
            """;
    private static Shapes shapes;
    private static final DatasetGraph STORE = Shipped.graph();

    private static Graph union;

    @BeforeAll
    static void build() throws IOException {
        shapes = Shapes.read(Path.of("ontology/description-shapes.ttl"));
        union = GraphFactory.createDefaultGraph();
        Txn.executeRead(STORE, () -> STORE.getUnionGraph().find().forEachRemaining(union::add));
    }

    private static List<Finding> findings(String update) {
        Graph changed = GraphFactory.createDefaultGraph();
        union.find().forEachRemaining(changed::add);
        UpdateAction.parseExecute(PREFIXES + update, ModelFactory.createModelForGraph(changed));
        return shapes.check(changed);
    }

    @Test
    void itConforms() {
        assertThat(shapes.check(union)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d:|void:triples|the number of triples is not",
                "d:|void:distinctSubjects|the number of subjects or objects is not",
                "d:|void:distinctObjects|the number of subjects or objects is not",
                "d:|void:classes|the number of classes or properties is not",
                "d:|void:properties|the number of classes or properties is not",
                "<https://w3id.org/envoygraph/dataset/class/envoy.Meeting>|void:entities"
                        + "|the number of things of this class",
                "<https://w3id.org/envoygraph/dataset/property/envoy.speaker>|void:triples"
                        + "|the number of triples with this property",
                "<https://w3id.org/envoygraph/dataset/wikidata/sameAs>|void:triples"
                        + "|the number of links is not",
                "<https://w3id.org/envoygraph/graph/council>|void:triples"
                        + "|the graphs of the data set do not add up"
            })
    void aWrongNumberIsFound(String of, String property, String message) {
        String wrong = of.endsWith("council>") ? "99999999" : "3";
        String update =
                "DELETE { %1$s %2$s ?n } INSERT { %1$s %2$s %3$s } WHERE { %1$s %2$s ?n }"
                        .formatted(of, property, wrong);

        assertThat(findings(update)).anyMatch(found -> found.message().startsWith(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d: dcterms:title ?o|give the data set one title",
                "d: dcterms:description ?o|say in one text what",
                "d: dcterms:license ?o|give the data set one licence",
                "d: dcterms:modified ?o|give the data set one day",
                "d: dcat:version ?o|give the version of the data",
                "d: dcterms:source ?o|name the articles",
                "d: dcterms:source <https://w3id.org/envoygraph/id/article/kh-2022-12-09>"
                        + "|this article is no source",
                "d: dcat:distribution ?o|name the files",
                "d: void:triples ?o|count the triples",
                "d: void:distinctSubjects ?o|count the subjects",
                "d: void:distinctObjects ?o|count the objects",
                "d: void:classes ?o|count the classes",
                "d: void:properties ?o|count the properties",
                "d: void:subset ?o|name the graphs",
                "d: void:subset <https://w3id.org/envoygraph/dataset/wikidata/sameAs>"
                        + "|the number of links is not",
                "<https://w3id.org/envoygraph/graph/council> void:triples ?o|name the graphs",
                "d: void:vocabulary ?o|name the vocabularies",
                "d: void:sparqlEndpoint ?o|name the SPARQL endpoint",
                "d: a dcat:Dataset|describe the data set",
                "d: void:classPartition ?o|the number of things of this class",
                "d: void:propertyPartition ?o|the number of triples with this",
                "?s dcat:downloadURL ?o|say where the file",
                "?s dcat:mediaType ?o|give the file's media type",
                "<https://w3id.org/envoygraph/dataset/file/envoygraph.nq> dcterms:license ?o"
                        + "|give the file's licence"
            })
    void whatIsMissingIsFound(String pattern, String message) {
        assertThat(findings("DELETE WHERE { " + pattern + " }"))
                .anyMatch(found -> found.message().startsWith(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<x:a> <x:new> <x:b>|the number of triples with this property",
                "<x:a> a <x:New>|the number of things of this class",
                "d: void:classPartition <x:p> . <x:p> void:class <x:New>"
                        + "|the number of things of this class",
                "d: void:propertyPartition <x:p> . <x:p> void:property <x:new>"
                        + "|the number of triples with this property",
                "<x:f> envoy:decidedOn '2999-01-01'^^<http://www.w3.org/2001/XMLSchema#date>"
                        + "|something is dated later",
                "d: dcat:previousVersion 'x'|name at most one previous version"
            })
    void whatIsNewIsFound(String triples, String message) {
        assertThat(findings("INSERT DATA { " + triples + " }"))
                .anyMatch(found -> found.message().startsWith(message));
    }

    @Test
    void theNumberOfEveryGraphIsThatOfTheStore() {
        assertThat(numbers("?g void:triples ?n . FILTER (STRSTARTS(STR(?g), STR(graph:)))"))
                .isEqualTo(
                        numbers(
                                "{ SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g {?s ?p ?o} }"
                                        + " GROUP BY ?g }"))
                .hasSize(151);
    }

    private static Map<String, String> numbers(String pattern) {
        String query =
                PREFIXES
                        + "PREFIX graph: <https://w3id.org/envoygraph/graph/> SELECT ?g ?n { "
                        + pattern
                        + " }";
        Map<String, String> numbers = new TreeMap<>();
        STORE.begin(ReadWrite.READ);
        try (QueryExec asked = QueryExec.dataset(STORE).query(query).build()) {
            asked.select()
                    .forEachRemaining(
                            row ->
                                    numbers.put(
                                            row.get("g").getURI(),
                                            row.get("n").getLiteralLexicalForm()));
        }
        STORE.end();
        return numbers;
    }

    @Test
    void itHasNoBlankNodes() {
        assertThat(union.find().toList())
                .noneMatch(said -> said.getSubject().isBlank() || said.getObject().isBlank());
    }

    @Test
    void theDayIsTheLatestOfTheFacts() {
        List<String> days = new ArrayList<>();
        union.find(
                        uri("https://w3id.org/envoygraph/dataset"),
                        uri("http://purl.org/dc/terms/modified"),
                        Node.ANY)
                .forEachRemaining(said -> days.add(said.getObject().getLiteralLexicalForm()));

        assertThat(days).containsExactly("2026-11-22");
    }

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }

    @Test
    void thePreviousVersionIsToldWhereThereWasOne(@TempDir Path folder) throws IOException {
        Home home = Copied.to(folder);
        Copied.change(
                home.data().resolve("version.yaml"),
                "version: 0.1.0",
                "version: 0.1.0\nprevious: 0.0.9");
        Build build = new Build(home);
        try (Store other = build.inMemory(build.facts(new Problems()))) {
            Dataset dataset = other.dataset();
            dataset.begin(ReadWrite.READ);
            assertThat(
                            QueryExec.dataset(dataset.asDatasetGraph())
                                    .query(
                                            PREFIXES
                                                    + "ASK { d: dcat:previousVersion"
                                                    + " <https://w3id.org/envoygraph/dataset/0.0.9> }")
                                    .ask())
                    .isTrue();
            dataset.end();
        }
    }

    @Test
    void aVersionThatIsMissingFailsTheBuild(@TempDir Path folder) throws IOException {
        Home home = Copied.to(folder);
        Files.delete(home.data().resolve("version.yaml"));
        Problems problems = new Problems();

        new Build(home).store(problems);

        assertThat(problems.all())
                .singleElement()
                .asString()
                .contains("give the version of the data in data/version.yaml");
    }
}
