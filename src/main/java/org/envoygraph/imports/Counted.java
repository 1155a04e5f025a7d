package org.envoygraph.imports;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;

/**
 * Counts what passes. An importer says nothing twice, so statements are counted and not kept; of
 * subjects their fingerprints are, but for those that one record alone tells of.
 */
public final class Counted extends RDFHandlerWrapper {
    private final Fingerprints subjects = new Fingerprints();
    private final Set<String> ofThisRecord = new HashSet<>();
    private final Set<Value> classes = new HashSet<>();
    private final Set<IRI> properties = new HashSet<>();
    private String last = "";
    private long statements;
    private long ofRecordsBefore;

    public Counted(RDFHandler... outs) {
        super(outs);
    }

    /**
     * Takes statements whose subjects no other record tells of, so that they are forgotten with it.
     */
    public RDFHandler ofOneRecord() {
        return new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement said) {
                count(said);
                ofThisRecord.add(said.getSubject().stringValue());
                Counted.super.handleStatement(said);
            }
        };
    }

    /** All statements of a record have come. */
    public void recordDone() {
        ofRecordsBefore += ofThisRecord.size();
        ofThisRecord.clear();
    }

    @Override
    public void handleStatement(Statement said) {
        count(said);
        String subject = said.getSubject().stringValue();
        if (!subject.equals(last)) {
            subjects.add(subject);
            last = subject;
        }
        super.handleStatement(said);
    }

    private void count(Statement said) {
        statements++;
        properties.add(said.getPredicate());
        if (said.getPredicate().equals(RDF.TYPE)) {
            classes.add(said.getObject());
        }
    }

    /**
     * What was counted.
     *
     * @param name of the import
     * @param size of its file in bytes
     * @param sha256 of its file, in hexadecimal digits
     */
    public TakenIn as(String name, long size, String sha256) {
        long different = subjects.size() + ofRecordsBefore + ofThisRecord.size();
        return new TakenIn(
                name, size, sha256, statements, different, classes.size(), properties.size());
    }
}
