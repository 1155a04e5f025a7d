/**
 * The store: TDB2 on disk, rebuilt from the curated files, and the bridge between RDF4J and Jena.
 *
 * <p>In: <em>statements</em> through an RDFHandler, and the <em>findings</em> of a check of what
 * they come to. Out: a <em>dataset</em> to query, statements again, graphs sent to another server.
 * This room alone knows both RDF libraries. Start with {@link org.envoygraph.store.Store}.
 */
package org.envoygraph.store;
