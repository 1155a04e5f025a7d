package org.envoygraph.mapping;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;
import org.envoygraph.facts.Edition;

/** Passes statements on, and writes in the end the description of all that passed. */
public final class Described extends RDFHandlerWrapper {
    /** The second writing knows all terms of the first, so that the third has the right numbers. */
    private static final int MOST_WRITINGS = 5;

    private final Counts counts = new Counts();

    public Described(RDFHandler out) {
        super(out);
    }

    @Override
    public void handleStatement(Statement said) {
        counts.add(said);
        super.handleStatement(said);
    }

    /**
     * Writes the description. Its numbers hold for all that passed and for itself, so it is made
     * anew until they do not change any more.
     */
    public void describe(GraphMapping mapping, Edition edition) {
        description(counts, mapping, edition, List.of()).forEach(super::handleStatement);
    }

    /**
     * The description of all that was counted.
     *
     * @param guess how it may read, such as an earlier one
     */
    static List<Statement> description(
            Counts counts, GraphMapping mapping, Edition edition, List<Statement> guess) {
        List<Statement> description = guess;
        for (int writing = 0; writing < MOST_WRITINGS; writing++) {
            List<Statement> next = new ArrayList<>();
            mapping.description(counts.with(description), edition, into(next));
            if (next.equals(description)) {
                return next;
            }
            description = next;
        }
        throw new IllegalStateException("the numbers of the description do not settle");
    }

    private static RDFHandler into(List<Statement> statements) {
        return new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement said) {
                statements.add(said);
            }
        };
    }
}
