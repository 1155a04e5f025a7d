package org.envoygraph.store;

import java.io.IOException;
import org.eclipse.rdf4j.rio.RDFHandler;

/** Whatever can send statements: a mapper, a reader, a store. */
@FunctionalInterface
public interface Feed {

    /** Sends all statements; {@code startRDF} and {@code endRDF} may come or not. */
    void into(RDFHandler out) throws IOException;
}
