package org.envoygraph.bench;

import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;

/** One document of what several senders each begin and end. */
final class Within extends RDFHandlerWrapper {
    Within(RDFHandler out) {
        super(out);
    }

    @Override
    public void startRDF() {}

    @Override
    public void endRDF() {}
}
