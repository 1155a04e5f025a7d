/**
 * Dumps: whatever feeds an {@code RDFHandler}, sorted and written by RDF4J Rio.
 *
 * <p>In: statements. Out: files that appear under their names only when complete. Start with {@link
 * org.envoygraph.export.Dump}.
 */
package org.envoygraph.export;
