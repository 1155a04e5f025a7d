/**
 * Items of Wikidata as they are now, beside the links that were decided on.
 *
 * <p>In: the data of entities as Wikidata gives it, in JSON or Turtle, from an address or a folder:
 * {@link org.envoygraph.linking.items.ItemSource}. Out: an {@link
 * org.envoygraph.linking.items.Item}; its truthy triples; the little of it that {@code data/links}
 * keeps a copy of; how it differs from what our sources say; what became stale of a decision; and
 * what of ours could be told to Wikidata. Nothing here changes our data or Wikidata's.
 */
package org.envoygraph.linking.items;
