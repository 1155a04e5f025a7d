package org.envoygraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes statements that come sorted as Turtle, or as TriG where they have graphs: each subject
 * once, each property once, each further object on a line of its own, with prefixes, numbers and
 * truth values bare, and texts of several lines as they are.
 */
final class TurtleText {
    private static final String XSD = "^^<http://www.w3.org/2001/XMLSchema#";
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9_-])?");
    private static final Pattern BARE =
            Pattern.compile(
                    "\"([+-]?[0-9]+)\"\\Q"
                            + XSD
                            + "integer>\\E|\"(true|false)\"\\Q"
                            + XSD
                            + "boolean>\\E");

    private final Writer out;
    private final Map<String, String> prefixes = new HashMap<>();
    private String margin = "";
    private String graph = "";
    private String subject = "";
    private String property = "";

    private TurtleText(Writer out) {
        this.out = out;
    }

    /** Writes a document, and gives the number of its statements. */
    static long write(Writer out, Map<String, String> prefixes, Iterator<Terms> statements)
            throws IOException {
        TurtleText text = new TurtleText(out);
        for (Map.Entry<String, String> prefix : new TreeMap<>(prefixes).entrySet()) {
            String begin = prefix.getKey() + ":";
            text.prefixes.put("<" + prefix.getValue(), begin);
            out.append("@prefix ").append(begin).append(" <");
            out.append(prefix.getValue()).append("> .\n");
        }
        long written = 0;
        for (; statements.hasNext(); written++) {
            text.say(statements.next());
        }
        text.endSubject();
        text.endGraph();
        return written;
    }

    private void say(Terms said) throws IOException {
        if (!said.graph().equals(graph)) {
            endSubject();
            endGraph();
            graph = said.graph();
            margin = "  ";
            out.append('\n').append(iri(graph)).append(" {");
        }
        if (!said.subject().equals(subject)) {
            endSubject();
            subject = said.subject();
            out.append('\n').append(margin).append(term(subject));
        }
        if (said.property().equals(property)) {
            out.append(said.isType() ? ", " : ",\n    " + margin);
        } else {
            out.append(property.isEmpty() ? " " : ";\n  " + margin);
            property = said.property();
            out.append(said.isType() ? "a" : iri(property)).append(' ');
        }
        out.append(term(said.object()));
    }

    private void endSubject() throws IOException {
        if (!subject.isEmpty()) {
            out.append(" .\n");
        }
        subject = "";
        property = "";
    }

    private void endGraph() throws IOException {
        if (!graph.isEmpty()) {
            out.append("}\n");
        }
    }

    private String term(String text) {
        return switch (text.charAt(0)) {
            case '<' -> iri(text);
            case '_' -> text;
            default -> literal(text);
        };
    }

    private String iri(String text) {
        int end = Math.max(text.lastIndexOf('#'), text.lastIndexOf('/')) + 1;
        String prefix = prefixes.get(text.substring(0, end));
        if (prefix == null) {
            return text;
        }
        String local = text.substring(end, text.length() - 1);
        return LOCAL.matcher(local).matches() ? prefix + local : text;
    }

    private String literal(String text) {
        int end = text.lastIndexOf('"') + 1;
        if (end < text.length() && text.charAt(end) == '^') {
            return BARE.matcher(text).matches()
                    ? text.substring(1, end - 1)
                    : quoted(text.substring(0, end)) + "^^" + iri(text.substring(end + 2));
        }
        return quoted(text.substring(0, end)) + text.substring(end);
    }

    /** A text with line ends stands between three quotes; its other escapes stay. */
    private static String quoted(String text) {
        if (!text.contains("\\n")) {
            return text;
        }
        StringBuilder lines = new StringBuilder("\"\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                lines.append(c);
            } else if (text.charAt(++i) == 'n') {
                lines.append('\n');
            } else {
                lines.append(c).append(text.charAt(i));
            }
        }
        return lines.append("\"\"").toString();
    }
}
