/**
 * SHACL on graphs.
 *
 * <p>In: shapes and a graph in memory or in a transaction. Out: findings, and problems where the
 * place of a focus node is known. Start with {@link org.envoygraph.validation.Shapes}.
 */
package org.envoygraph.validation;
