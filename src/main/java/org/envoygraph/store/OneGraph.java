package org.envoygraph.store;

import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;

/** Puts statements without context into one graph and refuses those of another. */
final class OneGraph extends RDFHandlerWrapper {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final Resource graph;

    OneGraph(RDFHandler out, String graph) {
        super(out);
        this.graph = VALUES.createIRI(graph);
    }

    @Override
    public void handleStatement(Statement said) {
        if (said.getContext() != null && !said.getContext().equals(graph)) {
            throw new IllegalArgumentException("a statement of another graph than " + graph);
        }
        super.handleStatement(
                VALUES.createStatement(
                        said.getSubject(), said.getPredicate(), said.getObject(), graph));
    }
}
