/**
 * Pages for people: the start page, the search, and one page for every thing, which is also there
 * as RDF.
 *
 * <p>In: the datasets that Fuseki serves, and the shelf. Out: {@code HTML}, and the {@code RDF} of
 * single things. Start with {@link org.envoygraph.web.pages.Pages}.
 *
 * <p>A page is made in two steps. {@link org.envoygraph.web.pages.Walk} goes from node to node and
 * makes records of what is there; a template turns records into HTML and escapes all that it
 * writes. All English words that are not in the data stand in {@code strings.properties}.
 */
package org.envoygraph.web.pages;
