/**
 * Where sources differ, and what rests on one of them alone: what a curator should look at.
 *
 * <p>In: {@link org.envoygraph.facts.Facts}. Out: <em>differences</em>. Start with {@link
 * org.envoygraph.report.Report}.
 */
package org.envoygraph.report;
