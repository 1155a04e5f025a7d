package org.envoygraph.web.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;

/** A graph in the forms of RDF: the same statements, the same bytes. */
final class GraphText {
    private GraphText() {}

    /** The graph with its prefixes. */
    static byte[] of(Graph graph, Form form) {
        return switch (form) {
            case TURTLE -> written(graph, RDFFormat.TURTLE_PRETTY);
            case JSONLD -> written(graph, RDFFormat.JSONLD11_PRETTY);
            case NTRIPLES -> sortedLines(written(graph, RDFFormat.NTRIPLES_UTF8));
            case HTML, JSON, CSV, TSV -> throw new IllegalStateException("no RDF: " + form);
        };
    }

    private static byte[] written(Graph graph, RDFFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, graph, format);
        return out.toByteArray();
    }

    private static byte[] sortedLines(byte[] lines) {
        return new String(lines, StandardCharsets.UTF_8)
                .lines()
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
