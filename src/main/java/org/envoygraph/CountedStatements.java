package org.envoygraph;

import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;

/** Tells now and then how many statements have passed. */
final class CountedStatements extends RDFHandlerWrapper {
    private static final int EACH = 1_000;

    private final Consumer<String> progress;
    private long statements;

    CountedStatements(RDFHandler out, Consumer<String> progress) {
        super(out);
        this.progress = progress;
    }

    @Override
    public void handleStatement(Statement said) {
        super.handleStatement(said);
        if (++statements % EACH == 0) {
            progress.accept(String.format(Locale.ROOT, "Making statements: %,d", statements));
        }
    }
}
