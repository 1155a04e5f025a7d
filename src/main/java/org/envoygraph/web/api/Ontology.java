package org.envoygraph.web.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The terms of the ontology, read from its file.
 *
 * @param turtle the file as it is, with its comments
 * @param order of its subjects in the file
 * @param allProperties by name, those of other vocabularies too
 */
record Ontology(byte[] turtle, Graph graph, List<Node> order, List<Node> allProperties) {
    static final String IRI = "https://w3id.org/envoygraph/ns";
    private static final String NAMESPACE = IRI + "#";
    private static final Node CLASS = RDFS.domain.asNode();
    private static final Comparator<Node> BY_NAME =
            Comparator.comparing(Node::getLocalName, String.CASE_INSENSITIVE_ORDER);
    static final Node DOMAIN = schema("domainIncludes");
    static final Node RANGE = schema("rangeIncludes");

    static Ontology read(Path file) throws IOException {
        byte[] turtle = Files.readAllBytes(file);
        Graph graph = GraphFactory.createDefaultGraph();
        InFileOrder order = new InFileOrder(StreamRDFLib.graph(graph));
        try {
            RDFParser.source(file)
                    .lang(Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(order);
        } catch (RiotException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        return new Ontology(turtle, graph, List.copyOf(order.subjects), properties(graph));
    }

    private static List<Node> properties(Graph graph) {
        return Stream.of(OWL2.ObjectProperty, OWL2.DatatypeProperty)
                .flatMap(
                        kind ->
                                graph
                                        .find(Node.ANY, RDF.type.asNode(), kind.asNode())
                                        .toList()
                                        .stream())
                .map(Triple::getSubject)
                .sorted(BY_NAME)
                .toList();
    }

    private static final class InFileOrder extends StreamRDFWrapper {
        private final Set<Node> subjects = new LinkedHashSet<>();

        private InFileOrder(StreamRDF graph) {
            super(graph);
        }

        @Override
        public void triple(Triple said) {
            super.triple(said);
            subjects.add(said.getSubject());
        }
    }

    private static Node schema(String name) {
        return NodeFactory.createURI("https://schema.org/" + name);
    }

    /** What the file says of the ontology as a whole; empty where it says nothing. */
    String head(Node property) {
        return text(NodeFactory.createURI(IRI), property);
    }

    String version() {
        return head(OWL2.versionInfo.asNode());
    }

    /** Our classes by theme, the themes in the order of the file. */
    Map<String, List<Node>> classes() {
        Map<String, List<Node>> themes = new LinkedHashMap<>();
        order.stream()
                .filter(term -> isOurs(term) && isClass(term))
                .forEach(
                        term ->
                                themes.computeIfAbsent(theme(term), t -> new ArrayList<>())
                                        .add(term));
        return themes;
    }

    private String theme(Node type) {
        return text(type, DCTerms.subject.asNode());
    }

    /** Our properties, by name. */
    List<Node> properties() {
        return allProperties.stream().filter(Ontology::isOurs).toList();
    }

    /** Properties of other vocabularies that have main subjects here. */
    List<Node> borrowed() {
        return allProperties.stream()
                .filter(term -> !isOurs(term) && !values(term, DOMAIN).isEmpty())
                .toList();
    }

    boolean isClass(Node term) {
        return graph.contains(term, RDF.type.asNode(), OWL2.Class.asNode());
    }

    /** Whether a property leads to things, not to values. */
    boolean leadsToThings(Node term) {
        return graph.contains(term, RDF.type.asNode(), OWL2.ObjectProperty.asNode());
    }

    static boolean isOurs(Node term) {
        return term.getURI().startsWith(NAMESPACE);
    }

    /** The things that a property leads to from a term, by their short names. */
    List<Node> values(Node term, Node property) {
        return sorted(graph.find(term, property, Node.ANY).mapWith(Triple::getObject).toList());
    }

    /** The terms from which a property leads to this one. */
    List<Node> subjects(Node property, Node term) {
        return sorted(graph.find(Node.ANY, property, term).mapWith(Triple::getSubject).toList());
    }

    /** The properties whose subjects are of a class: their domain, or their main subjects. */
    List<Node> propertiesOf(Node type) {
        return allProperties.stream()
                .filter(Ontology::isOurs)
                .filter(it -> graph.contains(it, DOMAIN, type) || graph.contains(it, CLASS, type))
                .toList();
    }

    /** The same of all classes above it. */
    List<Node> inheritedBy(Node type) {
        return graph
                .find(type, RDFS.subClassOf.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .toList()
                .stream()
                .flatMap(above -> Stream.of(propertiesOf(above), inheritedBy(above)))
                .flatMap(List::stream)
                .distinct()
                .sorted(BY_NAME)
                .toList();
    }

    private List<Node> sorted(List<Node> nodes) {
        return nodes.stream().filter(Node::isURI).sorted(Comparator.comparing(this::name)).toList();
    }

    /** A text that is said of a term; empty where there is none. */
    String text(Node term, Node property) {
        return graph.find(term, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .nextOptional()
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    /** As it is written in queries: {@code envoy:Meeting}. */
    String name(Node term) {
        return Optional.ofNullable(graph.getPrefixMapping().shortForm(term.getURI()))
                .orElse(term.getURI());
    }
}
