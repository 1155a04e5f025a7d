package org.envoygraph.store;

import java.io.OutputStream;
import java.util.Collection;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Statement;

/**
 * A difference for machines, as <a href="https://afs.github.io/rdf-patch/">RDF Patch</a>: one
 * transaction that takes statements away and adds others.
 */
public final class Patch {
    private Patch() {}

    /**
     * Writes a patch.
     *
     * @param older SHA-256 of the canonical N-Quads that the patch is for, in hexadecimal digits
     * @param newer SHA-256 of those that it leads to
     */
    public static void write(
            Collection<Statement> removed,
            Collection<Statement> added,
            String older,
            String newer,
            OutputStream out) {
        RDFChanges patch = RDFPatchOps.textWriter(out);
        patch.start();
        patch.header("id", NodeFactory.createURI("urn:sha256:" + newer));
        patch.header("prev", NodeFactory.createURI("urn:sha256:" + older));
        patch.txnBegin();
        for (Statement said : removed) {
            Quad quad = Bridge.quad(said);
            patch.delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
        }
        for (Statement said : added) {
            Quad quad = Bridge.quad(said);
            patch.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
        }
        patch.txnCommit();
        patch.finish();
    }
}
