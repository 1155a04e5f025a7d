/**
 * Asks a reconciliation service which of its items something of ours may be. Nothing here decides
 * for a person, but for what {@link org.envoygraph.linking.client.Certainty} names.
 *
 * <p>In: <em>facts</em>, {@code answers of a service}. Out: proposals, each with a sentence, and
 * entries of {@code data/links}. Start with {@link org.envoygraph.linking.client.Proposing}.
 */
package org.envoygraph.linking.client;
