package org.envoygraph.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Carries statements between RDF4J and Jena, both ways, one at a time. */
public final class Bridge {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private Bridge() {}

    /**
     * A handler that adds what it receives to a dataset: the context of a statement is its named
     * graph, a namespace is a prefix. A statement without context is refused, because it would land
     * in the default graph, where nobody sees it. The caller holds the transaction.
     */
    public static RDFHandler into(DatasetGraph target) {
        return new IntoDataset(target);
    }

    /** What a feed tells, in memory: named graphs, and all of them together as default graph. */
    public static DatasetGraph inMemory(Feed feed) throws IOException {
        DatasetGraph quads = DatasetGraphFactory.createGeneral();
        feed.into(
                new AbstractRDFHandler() {
                    @Override
                    public void handleNamespace(String prefix, String iri) {
                        quads.prefixes().add(prefix, iri);
                    }

                    @Override
                    public void handleStatement(Statement said) {
                        Quad quad = quad(said);
                        quads.add(quad);
                        quads.getDefaultGraph().add(quad.asTriple());
                    }
                });
        return quads;
    }

    /** Sends a whole dataset, prefixes first. The caller holds the transaction. */
    public static void send(DatasetGraph source, RDFHandler out) {
        send(source, source.find(), out);
    }

    /** Sends one named graph, with its name as context. The caller holds the transaction. */
    public static void send(DatasetGraph source, String graph, RDFHandler out) {
        Node name = NodeFactory.createURI(graph);
        send(source, source.findNG(name, Node.ANY, Node.ANY, Node.ANY), out);
    }

    /** Those named graphs of a dataset that are wanted. The caller holds the transaction. */
    public static Feed of(DatasetGraph source, Predicate<String> wanted) {
        return out -> {
            List<String> graphs = new ArrayList<>();
            source.listGraphNodes().forEachRemaining(name -> graphs.add(name.getURI()));
            graphs.stream().filter(wanted).sorted().forEach(graph -> send(source, graph, out));
        };
    }

    private static void send(DatasetGraph source, Iterator<Quad> quads, RDFHandler out) {
        try {
            out.startRDF();
            source.prefixes().forEach(out::handleNamespace);
            while (quads.hasNext()) {
                out.handleStatement(statement(quads.next()));
            }
            out.endRDF();
        } finally {
            Iter.close(quads);
        }
    }

    static Statement statement(Quad quad) {
        Resource subject = resource(quad.getSubject());
        IRI predicate = VALUES.createIRI(quad.getPredicate().getURI());
        Value object = value(quad.getObject());
        return quad.isDefaultGraph()
                ? VALUES.createStatement(subject, predicate, object)
                : VALUES.createStatement(subject, predicate, object, resource(quad.getGraph()));
    }

    private static Value value(Node node) {
        if (!node.isLiteral()) {
            return resource(node);
        }
        String label = node.getLiteralLexicalForm();
        String language = node.getLiteralLanguage();
        return language.isEmpty()
                ? VALUES.createLiteral(label, VALUES.createIRI(node.getLiteralDatatypeURI()))
                : VALUES.createLiteral(label, language);
    }

    private static Resource resource(Node node) {
        if (node.isURI()) {
            return VALUES.createIRI(node.getURI());
        }
        if (node.isBlank()) {
            return VALUES.createBNode(node.getBlankNodeLabel());
        }
        throw new IllegalArgumentException("no term that both libraries share: " + node);
    }

    static Quad quad(Statement said) {
        return Quad.create(
                node(said.getContext()),
                node(said.getSubject()),
                node(said.getPredicate()),
                node(said.getObject()));
    }

    static Triple triple(Statement said) {
        return Triple.create(
                node(said.getSubject()), node(said.getPredicate()), node(said.getObject()));
    }

    private static Node node(Value value) {
        if (value instanceof IRI iri) {
            return NodeFactory.createURI(iri.stringValue());
        }
        if (value instanceof BNode blank) {
            return NodeFactory.createBlankNode(blank.getID());
        }
        if (value instanceof Literal literal) {
            return literal.getLanguage()
                    .map(tag -> NodeFactory.createLiteralLang(literal.getLabel(), tag))
                    .orElseGet(() -> typed(literal));
        }
        throw new IllegalArgumentException("no term that both libraries share: " + value);
    }

    private static Node typed(Literal literal) {
        String datatype = literal.getDatatype().stringValue();
        return NodeFactory.createLiteralDT(literal.getLabel(), NodeFactory.getType(datatype));
    }

    private static final class IntoDataset extends AbstractRDFHandler {
        private final DatasetGraph target;

        private IntoDataset(DatasetGraph target) {
            this.target = target;
        }

        @Override
        public void handleNamespace(String prefix, String iri) {
            target.prefixes().add(prefix, iri);
        }

        @Override
        public void handleStatement(Statement said) {
            if (said.getContext() == null) {
                throw new IllegalArgumentException("a statement without a graph: " + said);
            }
            target.add(quad(said));
        }
    }
}
