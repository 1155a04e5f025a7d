package org.envoygraph.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** A graph that uses every class and property once at least, together with the ontology. */
final class LittleGraph {
    private static final String PREFIXES = text("prefixes.ttl");

    private LittleGraph() {}

    static Graph withOntology() {
        Graph graph = withoutOntology();
        RDFDataMgr.read(graph, "ontology/envoygraph.ttl");
        return graph;
    }

    static Graph withoutOntology() {
        Graph graph = GraphFactory.createGraphMem();
        Stream.of("concepts", "parties", "events", "council", "facts", "links", "imports")
                .map(name -> turtle(text("little/" + name + ".ttl")))
                .forEach(part -> part.find().forEachRemaining(graph::add));
        return graph;
    }

    /** Turtle in which the prefixes of the tests need no declaration. */
    static Graph turtle(String text) {
        return RDFParser.fromString(PREFIXES + text, Lang.TURTLE).toGraph();
    }

    static String text(String name) {
        try (InputStream in = LittleGraph.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
