/**
 * The import of facts on many machines: the same mapper, with a share of the lines each.
 *
 * <p>In: a file of JSON lines. Out: a folder with parts of N-Quads and {@code manifest.json}, or
 * all problems. Start with {@link org.envoygraph.spark.FactsJob}; a {@link
 * org.envoygraph.spark.ShareTask} is what one worker does. It is compiled in the Maven profile
 * {@code spark} alone, and the main jar holds nothing of it.
 */
package org.envoygraph.spark;
