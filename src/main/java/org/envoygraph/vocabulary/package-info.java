/**
 * The terms of the ontology and of the vocabularies it reuses, as constants.
 *
 * <p>In: the names of {@code ontology/envoygraph.ttl}. Out: {@link org.envoygraph.vocabulary.ENVOY}
 * for our own terms, and what RDF4J has no constants for; its own ORG, PROV, TIME, SKOS and DCTERMS
 * are used as they are. Start with {@link org.envoygraph.vocabulary.ENVOY}; a test holds it equal
 * to {@code ontology/envoygraph.ttl} in both directions.
 */
package org.envoygraph.vocabulary;
