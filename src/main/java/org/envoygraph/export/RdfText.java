package org.envoygraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;

/** Writes sorted statements as RDF4J does, and sorted lines as they are; counts what it writes. */
final class RdfText {
    private RdfText() {}

    /** Writes Turtle or TriG. */
    static long pretty(
            OutputStream out,
            RDFFormat format,
            Map<String, String> prefixes,
            Iterator<Statement> statements)
            throws IOException {
        long written = 0;
        try {
            Writer text = writer(out);
            RDFWriter writer = Rio.createWriter(format, text);
            writer.set(BasicWriterSettings.PRETTY_PRINT, true);
            writer.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
            writer.startRDF();
            prefixes.forEach(writer::handleNamespace);
            for (; statements.hasNext(); written++) {
                writer.handleStatement(statements.next());
            }
            writer.endRDF();
            text.flush();
            return written;
        } catch (RDFHandlerException e) {
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw e;
        }
    }

    /** Writes canonical N-Quads. */
    static long lines(OutputStream out, Iterator<String> lines) throws IOException {
        long written = 0;
        Writer text = writer(out);
        for (; lines.hasNext(); written++) {
            text.append(lines.next()).append('\n');
        }
        text.flush();
        return written;
    }

    /** Writes canonical N-Triples of canonical N-Quads; what two graphs say stands there once. */
    static long withoutGraphs(OutputStream out, Iterator<String> lines) throws IOException {
        long written = 0;
        Writer text = writer(out);
        String last = "";
        while (lines.hasNext()) {
            String line = withoutGraph(lines.next());
            if (!line.equals(last)) {
                text.append(line).append('\n');
                last = line;
                written++;
            }
        }
        text.flush();
        return written;
    }

    /**
     * What stands before the dot is the graph, unless it is the end of a text, or the third term.
     */
    private static String withoutGraph(String line) {
        int end = line.length() - " .".length();
        int graph = line.lastIndexOf(' ', end - 1);
        boolean three = graph == line.indexOf(' ', line.indexOf(' ') + 1);
        boolean inText = line.lastIndexOf('"') > graph;
        return three || inText ? line : line.substring(0, graph) + " .";
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
