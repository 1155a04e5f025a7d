/**
 * Curated files to facts.
 *
 * <p>In: the folder {@code data}. Out: {@link org.envoygraph.facts.Facts}, or all problems of all
 * files with their places. Start with {@link org.envoygraph.reading.CuratedFiles}.
 */
package org.envoygraph.reading;
