/**
 * Dumps: whatever feeds an {@code RDFHandler}, sorted and written to files that appear under their
 * names together, with an index and checksums.
 *
 * <p>In: <em>statements</em>. Out: {@code dumps in five forms}. Start with {@link
 * org.envoygraph.export.Dump}.
 */
package org.envoygraph.export;
