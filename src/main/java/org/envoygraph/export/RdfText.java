package org.envoygraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;

/** Writes sorted statements as text in UTF-8, and counts what it writes. */
final class RdfText {
    private RdfText() {}

    /** Writes Turtle, or TriG where statements have graphs. */
    static long pretty(OutputStream out, Map<String, String> prefixes, Iterator<Terms> statements)
            throws IOException {
        Writer text = writer(out);
        long written = TurtleText.write(text, prefixes, statements);
        text.flush();
        return written;
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

    /** What stands before the dot is the graph, unless it is the third term, or a text's end. */
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
