/**
 * Facts to RDF, one mapper a kind of fact.
 *
 * <p>In: {@link org.envoygraph.facts.Facts}. Out: statements in named graphs, into an RDF4J {@code
 * RDFHandler} and nowhere else. Start with {@link org.envoygraph.mapping.GraphMapping}; IRIs are
 * made in {@link org.envoygraph.mapping.Names} only.
 */
package org.envoygraph.mapping;
