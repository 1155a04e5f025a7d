/**
 * The graph as a service of the Reconciliation API 0.2: others hold the names in their lists
 * against our persons, countries, organizations, posts, places and Council texts.
 *
 * <p>In: the dataset that Fuseki serves, read once, at the first request, or things that are {@link
 * org.envoygraph.web.reconcile.Given}. Out: a servlet at {@code /reconcile}. Start with {@link
 * org.envoygraph.web.reconcile.Reconciliation}.
 */
package org.envoygraph.web.reconcile;
