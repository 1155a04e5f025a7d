/**
 * The shelf of stored queries: headers, typed parameters, answers.
 *
 * <p>In: {@code queries/*.rq} and a <em>dataset</em>. Out: <em>answers</em> with named columns, as
 * table, CSV, TSV, JSON or Turtle. Start with {@link org.envoygraph.queries.Shelf}.
 *
 * <p>A value is checked and typed, then substituted in the parsed query; no text is ever pasted
 * into a query.
 */
package org.envoygraph.queries;
