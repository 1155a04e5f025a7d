package org.envoygraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsReader;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.envoygraph.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All forms of a dump are one set of statements, whoever reads them: Jena, RDF4J (which has no
 * reader of JSON-LD here), and Titanium's canonicalization for the hash. (Not of IRIs with {@code
 * /../}, which a reader of JSON-LD resolves; we make none.)
 */
class ParsersAgreeTest {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final IRI GRAPH = VALUES.createIRI("https://example.org/graph/article/one");
    private static final IRI OTHER = VALUES.createIRI("https://example.org/graph/links");

    @TempDir private Path folder;
    private Path dump;

    @Test
    void ofWhatTheProjectShips() throws Exception {
        dump = Shipped.dump();

        agree(17_000);
        assertThat(canonical().equals(Files.readString(file("nq")))).isTrue();
    }

    @Test
    void ofTermsThatAreHardToWrite() throws Exception {
        List<Statement> said = hard();
        Exported.of(said, folder, Selection.ALL);
        dump = folder;

        assertThat(agree(said.size())).hasSize(said.size());
        assertThat(quads4j("nq", RDFFormat.NQUADS)).isEqualTo(Set.copyOf(said));
        // Titanium sorts by UTF-16, RDFC-1.0 by code points; that differs beyond U+E000
        assertThat(difference(Set.of(canonical().split("\n")), Set.copyOf(lines("nq")))).isEmpty();
    }

    /** Statements of two graphs, of which one stands in both. */
    private static List<Statement> hard() {
        IRI subject = VALUES.createIRI("https://example.org/id/meeting/a.b");
        IRI property = VALUES.createIRI("https://example.org/ns#of");
        IRI link = VALUES.createIRI("https://example.org/ns#link");
        List<Statement> said = new ArrayList<>();
        for (Value object : objects()) {
            said.add(VALUES.createStatement(subject, property, object, GRAPH));
            said.add(VALUES.createStatement(subject, link, object, OTHER));
        }
        said.add(VALUES.createStatement(link, RDF.TYPE, OWL.OBJECTPROPERTY, GRAPH));
        said.add(VALUES.createStatement(link, RDFS.LABEL, VALUES.createLiteral("x", "en"), GRAPH));
        said.add(VALUES.createStatement(link, RDFS.LABEL, VALUES.createLiteral("x"), GRAPH));
        said.add(VALUES.createStatement(subject, property, VALUES.createLiteral("a"), OTHER));
        return said;
    }

    private static List<Value> objects() {
        List<Value> objects = new ArrayList<>();
        for (String label :
                List.of(
                        "",
                        "a",
                        "a b",
                        "\"",
                        "\\",
                        "\\n",
                        "two\nlines \"and\" more\\\n",
                        "\t\r\b\f",
                        "\u0001\u000B\u001F\u007F",
                        "\uFFFD\uE000",
                        "\uD83D\uDD4A",
                        "김성",
                        "e\u0301",
                        "ends with a quote\n\"",
                        "<https://example.org/> .")) {
            objects.add(VALUES.createLiteral(label));
            objects.add(VALUES.createLiteral(label, "en"));
        }
        objects.add(VALUES.createLiteral("a", "ko"));
        objects.add(VALUES.createLiteral("007", XSD.INTEGER));
        objects.add(VALUES.createLiteral("no number", XSD.INTEGER));
        objects.add(VALUES.createLiteral("true", XSD.BOOLEAN));
        objects.add(VALUES.createLiteral("1", XSD.BOOLEAN));
        objects.add(VALUES.createLiteral("2.50", XSD.DECIMAL));
        objects.add(VALUES.createLiteral("2026-05-06", XSD.DATE));
        for (String iri :
                List.of(
                        "id/person/a",
                        "id/person/a.",
                        "id/person/.a",
                        "id/person/a/b",
                        "id/person/",
                        "id/person/a:b",
                        "id/person/a,b",
                        "id/person/é",
                        "id/person/a%20b",
                        "other/x",
                        "id/no-kind/x",
                        "id//x",
                        "graph/links",
                        "")) {
            objects.add(VALUES.createIRI("https://example.org/" + iri));
        }
        objects.add(VALUES.createIRI("urn:x:y"));
        objects.add(VALUES.createIRI("mailto:a@example.org"));
        return objects;
    }

    /** Reads all files of all graphs, and gives the quads. */
    private Set<String> agree(int atLeast) throws Exception {
        Set<String> quads = quads("nq");
        assertThat(quads).hasSizeGreaterThanOrEqualTo(atLeast).hasSize(lines("nq").size());
        assertThat(difference(quads("trig"), quads)).isEmpty();
        assertThat(difference(quads("jsonld"), quads)).isEmpty();
        Set<Statement> quads4j = quads4j("nq", RDFFormat.NQUADS);
        assertThat(quads4j).hasSameSizeAs(quads).isEqualTo(quads4j("trig", RDFFormat.TRIG));
        Set<String> triples = quads("nt");
        assertThat(triples).hasSize(lines("nt").size()).isEqualTo(quads("ttl"));
        assertThat(quads4j("ttl", RDFFormat.TURTLE))
                .hasSameSizeAs(triples)
                .isEqualTo(quads4j("nt", RDFFormat.NTRIPLES))
                .isEqualTo(
                        quads4j.stream().map(ParsersAgreeTest::triple).collect(Collectors.toSet()));
        return quads;
    }

    /** What stands in one of two sets only. */
    private static Set<String> difference(Set<String> one, Set<String> other) {
        Set<String> difference = new TreeSet<>();
        one.stream()
                .filter(o -> !other.contains(o))
                .map(o -> "only first: " + o)
                .forEach(difference::add);
        other.stream()
                .filter(o -> !one.contains(o))
                .map(o -> "only second: " + o)
                .forEach(difference::add);
        return difference;
    }

    private static Statement triple(Statement quad) {
        return VALUES.createStatement(quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    private Path file(String ending) {
        return dump.resolve("envoygraph." + ending);
    }

    private List<String> lines(String ending) throws IOException {
        return List.of(Files.readString(file(ending)).split("\n"));
    }

    /** As Jena reads them, each as text. */
    private Set<String> quads(String ending) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFDataMgr.read(read, file(ending).toUri().toString());
        return read.stream().map(Object::toString).collect(Collectors.toSet());
    }

    private Set<Statement> quads4j(String ending, RDFFormat format) throws IOException {
        try (InputStream in = Files.newInputStream(file(ending))) {
            return Rio.parse(in, format).stream().collect(Collectors.toSet());
        }
    }

    /** The canonical form by RDFC-1.0, of another implementation. */
    private String canonical() throws Exception {
        List<String> lines = new ArrayList<>(lines("nq"));
        Collections.reverse(lines);
        RdfCanon canon = RdfCanon.create("SHA-256");
        new NQuadsReader(new StringReader(String.join("\n", lines) + "\n")).provide(canon);
        StringWriter out = new StringWriter();
        canon.provide(new NQuadsWriter(out));
        return out.toString();
    }
}
