package org.envoygraph.export;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/**
 * Collects statements and gives them sorted, so that two dumps of the same facts are the same
 * bytes.
 */
public final class SortedStatements extends AbstractRDFHandler {
    private static final Comparator<Statement> BY_SUBJECT =
            Comparator.comparing((Statement s) -> text(s.getSubject()))
                    .thenComparing(s -> !s.getPredicate().equals(RDF.TYPE))
                    .thenComparing(s -> s.getPredicate().stringValue())
                    .thenComparing(s -> text(s.getObject()));
    private static final Comparator<Statement> BY_GRAPH =
            Comparator.comparing((Statement s) -> graph(s)).thenComparing(BY_SUBJECT);

    private final SortedSet<Statement> quads = new TreeSet<>(BY_GRAPH);

    @Override
    public void handleStatement(Statement said) {
        quads.add(said);
    }

    /** Graph by graph; in each by subject, the types first. */
    public Collection<Statement> quads() {
        return Collections.unmodifiableSortedSet(quads);
    }

    /** By subject whatever the graph, each triple once. */
    public Collection<Statement> triples() {
        SortedSet<Statement> triples = new TreeSet<>(BY_SUBJECT);
        triples.addAll(quads);
        return Collections.unmodifiableSortedSet(triples);
    }

    private static String graph(Statement said) {
        Resource graph = said.getContext();
        return graph == null ? "" : graph.stringValue();
    }

    private static String text(Value value) {
        return NTriplesUtil.toNTriplesString(value);
    }
}
