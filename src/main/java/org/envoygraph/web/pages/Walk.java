package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Goes from node to node in all graphs together, within one transaction. */
final class Walk {
    /** More neighbours of one node than this are not looked at. */
    static final int MOST = 2_000;

    static final Node TYPE = RDF.type.asNode();

    private static final Node LABEL = RDFS.label.asNode();
    private static final Node KIND_OF = RDFS.subClassOf.asNode();

    private final DatasetGraph dataset;
    private final Graph graph;
    private final Map<Node, Optional<Node>> labels;

    Walk(DatasetGraph dataset) {
        this(dataset, new HashMap<>());
    }

    /** A walk that knows some labels already, and adds to them. */
    Walk(DatasetGraph dataset, Map<Node, Optional<Node>> labels) {
        this.labels = labels;
        this.dataset = dataset;
        this.graph = dataset.getUnionGraph();
    }

    /** What a property leads to, in an order that stays. */
    List<Node> to(Node from, Node property) {
        return some(graph.find(from, property, Node.ANY).mapWith(Triple::getObject));
    }

    /** From where a property leads here. */
    List<Node> from(Node property, Node to) {
        return some(graph.find(Node.ANY, property, to).mapWith(Triple::getSubject));
    }

    Optional<Node> one(Node from, Node property) {
        return to(from, property).stream().findFirst();
    }

    /** The text of a literal that a property leads to; empty where there is none. */
    String text(Node from, Node property) {
        return to(from, property).stream()
                .filter(Node::isLiteral)
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    /** All that is said of a node, in the order of the properties' names. */
    List<Triple> about(Node node) {
        return sorted(graph.find(node, Node.ANY, Node.ANY), Integer.MAX_VALUE);
    }

    /** What leads to a node. */
    List<Triple> leadingTo(Node node) {
        return sorted(graph.find(Node.ANY, Node.ANY, node), MOST);
    }

    /** The graphs in which a statement stands. */
    List<Node> graphsOf(Triple said) {
        Iterator<Quad> quads =
                dataset.findNG(Node.ANY, said.getSubject(), said.getPredicate(), said.getObject());
        return some(Iter.map(quads, Quad::getGraph));
    }

    /** All statements of one graph, but not more than the limit. */
    List<Triple> in(Node name, int limit) {
        Iterator<Quad> quads = dataset.findNG(name, Node.ANY, Node.ANY, Node.ANY);
        try {
            return Iter.toList(Iter.limit(Iter.map(quads, Quad::asTriple), limit));
        } finally {
            Iter.close(quads);
        }
    }

    boolean isThere(Node node) {
        return graph.contains(node, Node.ANY, Node.ANY);
    }

    boolean isGraph(Node name) {
        return dataset.containsGraph(name);
    }

    boolean isA(Node node, Node type) {
        return graph.contains(node, TYPE, type);
    }

    /** Things of a class, not more than a walk looks at. */
    List<Node> all(Node type) {
        return from(TYPE, type);
    }

    /** The class that says most: none of the others is a kind of it. */
    Optional<Node> type(Node node) {
        List<Node> types = to(node, TYPE);
        return types.stream()
                .filter(type -> types.stream().noneMatch(other -> isKindOf(other, type)))
                .findFirst();
    }

    /** One step is enough, since all superclasses are written. */
    private boolean isKindOf(Node type, Node above) {
        return !type.equals(above) && graph.contains(type, KIND_OF, above);
    }

    /** The label, in English if there is one. */
    Optional<Node> label(Node node) {
        return labels.computeIfAbsent(node, this::findLabel);
    }

    private Optional<Node> findLabel(Node node) {
        List<Node> all = to(node, LABEL).stream().filter(Node::isLiteral).toList();
        return all.stream()
                .filter(label -> label.getLiteralLanguage().equals("en"))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The label, or the last part of the IRI. */
    String name(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return label(node).map(Node::getLiteralLexicalForm).orElseGet(() -> lastPart(node));
    }

    /** What stands behind the last slash or hash of an IRI. */
    static String lastPart(Node node) {
        String iri = node.isURI() ? node.getURI() : node.toString();
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    /** A term of a closed list in lower case, for use within a sentence. */
    String word(Node term) {
        String name = name(term);
        boolean shout = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return shout ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The dataset, for what a walk cannot do. */
    DatasetGraph dataset() {
        return dataset;
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static List<Node> some(Iterator<Node> nodes) {
        try {
            List<Node> found = new ArrayList<>(Iter.toList(Iter.limit(nodes, MOST)));
            found.sort(Comparator.comparing(Node::toString));
            return found;
        } finally {
            Iter.close(nodes);
        }
    }

    private static List<Triple> sorted(Iterator<Triple> triples, int most) {
        try {
            List<Triple> found = new ArrayList<>(Iter.toList(Iter.limit(triples, most)));
            found.sort(
                    Comparator.comparing((Triple said) -> said.getPredicate().getURI())
                            .thenComparing(said -> said.getSubject().toString())
                            .thenComparing(said -> said.getObject().toString()));
            return found;
        } finally {
            Iter.close(triples);
        }
    }
}
