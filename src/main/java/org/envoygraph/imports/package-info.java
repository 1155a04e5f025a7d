/**
 * Public data sets as streams into an {@code RDFHandler}. Empty until the first importer is built.
 */
package org.envoygraph.imports;
