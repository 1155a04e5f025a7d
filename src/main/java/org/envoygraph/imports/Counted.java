package org.envoygraph.imports;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;

/**
 * Counts what passes. An importer says nothing twice, so statements are counted and not kept; of
 * subjects their fingerprints are.
 */
public final class Counted extends RDFHandlerWrapper {
    private final Fingerprints subjects = new Fingerprints();
    private final Set<Value> classes = new HashSet<>();
    private final Set<IRI> properties = new HashSet<>();
    private String last = "";
    private long statements;

    public Counted(RDFHandler... outs) {
        super(outs);
    }

    @Override
    public void handleStatement(Statement said) {
        statements++;
        properties.add(said.getPredicate());
        if (said.getPredicate().equals(RDF.TYPE)) {
            classes.add(said.getObject());
        }
        String subject = said.getSubject().stringValue();
        if (!subject.equals(last)) {
            subjects.add(subject);
            last = subject;
        }
        super.handleStatement(said);
    }

    /**
     * What was counted.
     *
     * @param name of the import
     * @param size of its file in bytes
     * @param sha256 of its file, in hexadecimal digits
     */
    public TakenIn as(String name, long size, String sha256) {
        return new TakenIn(
                name, size, sha256, statements, subjects.size(), classes.size(), properties.size());
    }
}
