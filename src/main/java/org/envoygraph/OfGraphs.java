package org.envoygraph;

import java.io.IOException;
import java.util.function.Predicate;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;
import org.envoygraph.store.Feed;

/**
 * Some graphs of those that a feed sends.
 *
 * @param wanted of their IRIs
 */
record OfGraphs(Feed all, Predicate<String> wanted) implements Feed {
    @Override
    public void into(RDFHandler out) throws IOException {
        all.into(
                new RDFHandlerWrapper(out) {
                    @Override
                    public void handleStatement(Statement said) {
                        if (wanted.test(said.getContext().stringValue())) {
                            super.handleStatement(said);
                        }
                    }
                });
    }
}
