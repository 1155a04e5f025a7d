/**
 * Public data sets as streams into an {@code RDFHandler}: one {@link org.envoygraph.imports.Source}
 * a data set, with where it comes from and its licence; one importer each, whose records are Java
 * records. Every record is mapped, repaired by a stated rule, or refused with a reason, and the
 * {@link org.envoygraph.imports.Tally} tells how many. Start with {@link
 * org.envoygraph.imports.Import}.
 */
package org.envoygraph.imports;
