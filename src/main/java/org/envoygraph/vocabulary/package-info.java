/**
 * The terms of the ontology and of the vocabularies it reuses, as constants.
 *
 * <p>A test holds {@link org.envoygraph.vocabulary.ENVOY} equal to {@code ontology/envoygraph.ttl}
 * in both directions.
 */
package org.envoygraph.vocabulary;
