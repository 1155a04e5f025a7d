package org.envoygraph.web.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;

/** {@code /shapes}: what a graph must fulfil. */
@SuppressWarnings("serial")
final class ShapesApi extends Published {
    private static final Pattern PATH = Pattern.compile("/shapes(?:\\.(?<suffix>[a-z]+))?");

    /** The lists in the file are blank nodes; so they have the same labels each time. */
    private static final UUID SEED = new UUID(0, 0);

    private final Path file;

    ShapesApi(Path file, Versions versions) {
        super("/shapes", versions);
        this.file = file;
    }

    @Override
    Optional<String> suffix(String path) throws Refused {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches() || !Files.exists(file)) {
            throw Refused.notFound("This server was started without shapes");
        }
        return Optional.ofNullable(parts.group("suffix"));
    }

    @Override
    byte[] make(Form form) throws IOException {
        byte[] turtle = Files.readAllBytes(file);
        return switch (form) {
            case HTML -> page(graph(turtle));
            case TURTLE -> turtle;
            case NTRIPLES, JSONLD, JSON, CSV, TSV -> GraphText.of(graph(turtle), form);
        };
    }

    private static Graph graph(byte[] turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(new String(turtle, StandardCharsets.UTF_8), Lang.TURTLE)
                .labelToNode(LabelToNode.createScopeByDocumentHash(SEED))
                .parse(graph);
        return graph;
    }

    private byte[] page(Graph graph) {
        Html page =
                Html.page("The shapes")
                        .element("p", "What a graph must fulfil, in SHACL: a rule a line.");
        forms(page);
        page.open("dl", "class", "wide-terms");
        rules(graph).forEach((name, says) -> rule(page, name, says));
        return page.close("dl").bytes();
    }

    private static void rule(Html page, String name, TreeSet<String> says) {
        page.open("dt", "id", name).element("code", name).close("dt");
        says.forEach(message -> page.element("dd", message));
    }

    /** What each shape asks for, by the name of the shape. */
    private static Map<String, TreeSet<String>> rules(Graph graph) {
        Map<String, TreeSet<String>> rules = new TreeMap<>();
        graph.find(Node.ANY, SHACL.message, Node.ANY)
                .filterKeep(said -> said.getSubject().isURI())
                .forEach((Triple said) -> rule(rules, said));
        return rules;
    }

    private static void rule(Map<String, TreeSet<String>> rules, Triple said) {
        String iri = said.getSubject().getURI();
        rules.computeIfAbsent(iri.substring(iri.indexOf('#') + 1), any -> new TreeSet<>())
                .add(said.getObject().getLiteralLexicalForm());
    }
}
