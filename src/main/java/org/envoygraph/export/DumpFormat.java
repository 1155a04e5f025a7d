package org.envoygraph.export;

import java.util.Collection;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;

/** The forms of a dump. */
public enum DumpFormat {
    /** For people: the union of all graphs, grouped by subject. */
    TURTLE(RDFFormat.TURTLE, "ttl"),
    /** For people: graph by graph. */
    TRIG(RDFFormat.TRIG, "trig"),
    /** For machines: a line a statement. */
    NQUADS(RDFFormat.NQUADS, "nq");

    private final RDFFormat format;
    private final String ending;

    DumpFormat(RDFFormat format, String ending) {
        this.format = format;
        this.ending = ending;
    }

    RDFFormat format() {
        return format;
    }

    /** How the file's name ends, without the dot. */
    public String ending() {
        return ending;
    }

    /** The name of the file that holds the whole graph. */
    public String file() {
        return "envoygraph." + ending;
    }

    public String mediaType() {
        return format.getDefaultMIMEType();
    }

    Collection<Statement> of(SortedStatements statements) {
        return format.supportsContexts() ? statements.quads() : statements.triples();
    }
}
