package org.envoygraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

/** The two RDF libraries must not read one text as different triples. */
class TwoReadersTest {

    @Test
    void jenaAndRdf4jReadTheOntologyAsTheSameTriples() throws IOException {
        Set<String> byJena = byJena();
        assertThat(byJena).isEqualTo(byRdf4j()).hasSizeGreaterThan(800);
    }

    private static Set<String> byJena() {
        return RDFDataMgr.loadGraph(OntologyTest.FILE.toString()).stream()
                .map(
                        said ->
                                shown(said.getSubject())
                                        + shown(said.getPredicate())
                                        + shown(said.getObject()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> byRdf4j() throws IOException {
        try (InputStream in = Files.newInputStream(OntologyTest.FILE)) {
            return Rio.parse(in, RDFFormat.TURTLE).stream()
                    .map(
                            said ->
                                    shown(said.getSubject())
                                            + shown(said.getPredicate())
                                            + shown(said.getObject()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String shown(Node node) {
        return node.isLiteral()
                ? shown(
                        node.getLiteralLexicalForm(),
                        node.getLiteralDatatypeURI(),
                        node.getLiteralLanguage())
                : "<" + node + ">";
    }

    private static String shown(Value value) {
        return value instanceof Literal text
                ? shown(
                        text.getLabel(),
                        text.getDatatype().stringValue(),
                        text.getLanguage().orElse(""))
                : "<" + value + ">";
    }

    private static String shown(String text, String datatype, String language) {
        return "'" + text + "'" + datatype + "@" + language;
    }
}
