/**
 * Links to Wikidata: which thing a name may mean. Nothing here decides by a family name.
 *
 * <p>In: a stream of small records, {@link org.envoygraph.linking.Known}, and what somebody looks
 * for, {@link org.envoygraph.linking.Wanted}. Out: <em>candidates</em>, each with a score, what it
 * is made of, and a sentence. Start with {@link org.envoygraph.linking.NameIndex}; when a candidate
 * may be taken unseen says {@link org.envoygraph.linking.Bound}.
 */
package org.envoygraph.linking;
