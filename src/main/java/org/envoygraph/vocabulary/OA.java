package org.envoygraph.vocabulary;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.namespace;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;

/** The terms of the Web Annotation vocabulary that point at a passage of a text. */
public final class OA {
    public static final String NAMESPACE = "http://www.w3.org/ns/oa#";
    public static final String PREFIX = "oa";
    public static final Namespace NS = namespace(PREFIX, NAMESPACE);

    public static final IRI SpecificResource = iri(NAMESPACE, "SpecificResource");
    public static final IRI TextPositionSelector = iri(NAMESPACE, "TextPositionSelector");
    public static final IRI hasSource = iri(NAMESPACE, "hasSource");
    public static final IRI hasSelector = iri(NAMESPACE, "hasSelector");
    public static final IRI start = iri(NAMESPACE, "start");
    public static final IRI end = iri(NAMESPACE, "end");

    private OA() {}
}
