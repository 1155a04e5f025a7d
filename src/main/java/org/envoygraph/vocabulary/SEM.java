package org.envoygraph.vocabulary;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.namespace;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;

/** The terms of the Simple Event Model that ours are aligned with. */
public final class SEM {
    public static final String NAMESPACE = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    public static final String PREFIX = "sem";
    public static final Namespace NS = namespace(PREFIX, NAMESPACE);

    public static final IRI Event = iri(NAMESPACE, "Event");
    public static final IRI Place = iri(NAMESPACE, "Place");
    public static final IRI hasActor = iri(NAMESPACE, "hasActor");
    public static final IRI hasPlace = iri(NAMESPACE, "hasPlace");
    public static final IRI accordingTo = iri(NAMESPACE, "accordingTo");
    public static final IRI hasEarliestBeginTimeStamp = iri(NAMESPACE, "hasEarliestBeginTimeStamp");
    public static final IRI hasLatestEndTimeStamp = iri(NAMESPACE, "hasLatestEndTimeStamp");

    private SEM() {}
}
