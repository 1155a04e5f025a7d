package org.envoygraph.web;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/**
 * Reads a request and its answer as they stand in the prose of a test. The graph store is our
 * server's; a graph {@code person/1.ttl} in it is a local graph, by a name that one may have.
 */
final class W3cProse {
    private static final String STORE = "/envoygraph/data";
    private static final Set<String> OF_THE_CLIENT = Set.of("Host", "Content-Length");

    private final String firstLine;
    private final Map<String, String> headers;
    private final String body;

    private W3cProse(String firstLine, Map<String, String> headers, String body) {
        this.firstLine = firstLine;
        this.headers = headers;
        this.body = body;
    }

    static W3cRequest request(String prose) {
        String[] parts = prose.split("#### Re[a-z]+", -1);
        W3cProse asked = message(parts[1]);
        W3cProse answered = message(parts[2]);
        String[] words = asked.firstLine.split(" ");
        return new W3cRequest(
                words[0],
                path(words[1]),
                asked.headers,
                asked.body,
                StandardCharsets.UTF_8,
                Set.of(answered.firstLine.split(" ")[0]),
                Optional.ofNullable(answered.headers.get("Content-Type"))
                        .map(type -> Set.of(type.replaceFirst(";.*", "")))
                        .orElse(Set.of()),
                Optional.empty(),
                answered.body.isEmpty() ? Optional.empty() : Optional.of(turtle(answered.body)));
    }

    static Model turtle(String text) {
        Model model = ModelFactory.createDefaultModel();
        model.read(new StringReader(text), "https://example.org/", "TURTLE");
        return model;
    }

    private static W3cProse message(String text) {
        List<String> lines = text.strip().lines().map(String::stripTrailing).toList();
        Map<String, String> headers = new LinkedHashMap<>();
        int line = 1;
        for (; line < lines.size() && !lines.get(line).isEmpty(); line++) {
            String[] header = lines.get(line).strip().split(": ", 2);
            if (!OF_THE_CLIENT.contains(header[0])) {
                headers.put(header[0], header[1]);
            }
        }
        String body = String.join("\n", lines.subList(line, lines.size())).stripIndent().strip();
        return new W3cProse(lines.get(0), headers, ended(named(body)));
    }

    private static String named(String body) {
        return body.replace("http://$HOST$/$GRAPHSTORE$", "https://example.org");
    }

    /** One body of the tests lacks the last dot, without which it is no Turtle. */
    private static String ended(String body) {
        return body.endsWith("\"") ? body + " ." : body;
    }

    private static String path(String address) {
        String path =
                address.replaceFirst("graph=http://\\$HOST\\$/\\$GRAPHSTORE\\$/", "graph=")
                        .replace("$GRAPHSTORE$/", "$GRAPHSTORE$?graph=")
                        .replace("/", "-");
        return path.replace("graph=", "graph=" + Writing.SPACE).replace("$GRAPHSTORE$", STORE);
    }
}
