/**
 * Public data sets to RDF, record by record.
 *
 * <p>In: {@code public data sets}, and of the {@link org.envoygraph.facts.Facts} what their records
 * may mean. Out: <em>statements</em> in one named graph a data set, and the {@link
 * org.envoygraph.imports.Tally} of what became of each record: mapped, repaired by a stated rule,
 * or refused with a reason. Start with {@link org.envoygraph.imports.Import}; a data set is a
 * {@link org.envoygraph.imports.Source} with an importer, whose records are Java records.
 */
package org.envoygraph.imports;
