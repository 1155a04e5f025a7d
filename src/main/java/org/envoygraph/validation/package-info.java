/**
 * SHACL on graphs.
 *
 * <p>In: {@code ontology/shapes.ttl} and the <em>statements</em> of all named graphs, in memory or
 * in a transaction. Out: <em>findings</em>, and <em>problems</em> at the place of the fact that
 * owns the node. Start with {@link org.envoygraph.validation.Shapes}.
 */
package org.envoygraph.validation;
