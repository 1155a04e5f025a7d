/**
 * Dumps: whatever feeds an {@code RDFHandler}, sorted and written by RDF4J Rio.
 *
 * <p>In: <em>statements</em>. Out: {@code Turtle, TriG, N-Quads}, in files that appear under their
 * names only when complete. Start with {@link org.envoygraph.export.Dump}.
 */
package org.envoygraph.export;
