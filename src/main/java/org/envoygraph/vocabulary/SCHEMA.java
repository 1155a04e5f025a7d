package org.envoygraph.vocabulary;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.namespace;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;

/**
 * The terms of schema.org that ours are aligned with, or that we use; its namespace is taken with
 * https.
 */
public final class SCHEMA {
    public static final String NAMESPACE = "https://schema.org/";
    public static final String PREFIX = "schema";
    public static final Namespace NS = namespace(PREFIX, NAMESPACE);

    public static final IRI Person = iri(NAMESPACE, "Person");
    public static final IRI Place = iri(NAMESPACE, "Place");
    public static final IRI Event = iri(NAMESPACE, "Event");
    public static final IRI Quotation = iri(NAMESPACE, "Quotation");
    public static final IRI Claim = iri(NAMESPACE, "Claim");
    public static final IRI Legislation = iri(NAMESPACE, "Legislation");
    public static final IRI NewsArticle = iri(NAMESPACE, "NewsArticle");

    public static final IRI domainIncludes = iri(NAMESPACE, "domainIncludes");
    public static final IRI rangeIncludes = iri(NAMESPACE, "rangeIncludes");
    public static final IRI keywords = iri(NAMESPACE, "keywords");
    public static final IRI target = iri(NAMESPACE, "target");
    public static final IRI url = iri(NAMESPACE, "url");

    private SCHEMA() {}
}
