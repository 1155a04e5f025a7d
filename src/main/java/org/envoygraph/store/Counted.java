package org.envoygraph.store;

import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;

/** Counts what passes, and lets start and end be said by whoever opened the writer. */
final class Counted extends RDFHandlerWrapper {
    private long statements;

    Counted(RDFHandler out) {
        super(out);
    }

    long statements() {
        return statements;
    }

    @Override
    public void startRDF() {}

    @Override
    public void endRDF() {}

    @Override
    public void handleStatement(Statement said) {
        statements++;
        super.handleStatement(said);
    }
}
