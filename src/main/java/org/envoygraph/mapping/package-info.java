/**
 * Facts to RDF, one mapper a kind of fact.
 *
 * <p>In: {@link org.envoygraph.facts.Facts}, and the terms in {@link
 * org.envoygraph.vocabulary.ENVOY}. Out: <em>statements</em> in named graphs, into an RDFHandler of
 * RDF4J and nowhere else. Start with {@link org.envoygraph.mapping.GraphMapping}; IRIs are made in
 * {@link org.envoygraph.mapping.Names} only.
 */
package org.envoygraph.mapping;
