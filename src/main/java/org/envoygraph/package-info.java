/**
 * Envoy Graph: from curated facts to a graph that answers questions.
 *
 * <p>The packages are the stages of the flow; {@link org.envoygraph.Build} is the flow itself.
 */
package org.envoygraph;
