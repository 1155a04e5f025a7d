/**
 * Where sources differ, and what rests on one of them alone: the findings that a curator should
 * look at.
 *
 * <p>In: {@link org.envoygraph.facts.Facts}. Out: <em>findings</em>. Start with {@link
 * org.envoygraph.report.Report}.
 */
package org.envoygraph.report;
