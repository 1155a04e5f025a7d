/**
 * What no single value can know: dates against their rules, capacities against dates, relays,
 * evidence against texts, ballots against totals.
 *
 * <p>In: {@link org.envoygraph.facts.Facts} and, for evidence, a folder of {@code article texts}.
 * Out: <em>problems</em>. Start with {@link org.envoygraph.checks.Checks}.
 */
package org.envoygraph.checks;
