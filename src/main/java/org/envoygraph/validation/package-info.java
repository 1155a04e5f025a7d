/**
 * SHACL on graphs.
 *
 * <p>In: shapes and a graph in memory or in a transaction, the union of the named graphs. Out:
 * findings, and problems at the place of the fact that owns the node. Start with {@link
 * org.envoygraph.validation.Shapes}.
 */
package org.envoygraph.validation;
