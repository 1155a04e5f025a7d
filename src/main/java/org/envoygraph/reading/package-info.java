/**
 * Curated files to facts.
 *
 * <p>In: the files of a folder, each as {@link org.envoygraph.yaml.Value}s. Out: {@link
 * org.envoygraph.facts.Facts}, or all <em>problems</em> of all files with their places. Start with
 * {@link org.envoygraph.reading.CuratedFiles}.
 */
package org.envoygraph.reading;
