package org.envoygraph.vocabulary;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.namespace;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;

/**
 * The namespaces of Wikidata that we use. Entities and properties are http, as Wikidata itself
 * writes them; documents are https.
 */
public final class WIKIDATA {
    /** What the IRIs of items and properties as things begin with. */
    public static final String ENTITY = "http://www.wikidata.org/entity/";

    /** What the IRIs of properties begin with that say a truthy value directly. */
    public static final String DIRECT = "http://www.wikidata.org/prop/direct/";

    /** What the IRIs of the documents on entities begin with. */
    public static final String DOCUMENT = "https://www.wikidata.org/wiki/Special:EntityData/";

    public static final Namespace WDT = namespace("wdt", DIRECT);

    private WIKIDATA() {}

    /** An item, or a property as a thing, by its id. */
    public static IRI entity(String id) {
        return iri(ENTITY, id);
    }

    /** A property that says a truthy value, by its id. */
    public static IRI direct(String property) {
        return iri(DIRECT, property);
    }

    /** The document on an entity, by the entity's id. */
    public static IRI document(String id) {
        return iri(DOCUMENT, id);
    }
}
