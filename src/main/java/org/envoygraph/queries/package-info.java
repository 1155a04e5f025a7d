/**
 * The shelf of stored queries: headers, typed parameters, answers.
 *
 * <p>In: {@code queries/*.rq} and a dataset. Out: answers with named columns, as table, CSV, TSV,
 * JSON or Turtle. Start with {@link org.envoygraph.queries.Shelf}.
 */
package org.envoygraph.queries;
