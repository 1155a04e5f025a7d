/**
 * The store: TDB2 on disk, rebuilt from the curated files, and the bridge between RDF4J and Jena.
 *
 * <p>In: statements through an {@code RDFHandler}. Out: a dataset to query. This room alone knows
 * both RDF libraries. Start with {@link org.envoygraph.store.Store}.
 */
package org.envoygraph.store;
