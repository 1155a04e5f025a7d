package org.envoygraph.facts;

import java.util.List;

/**
 * A name or title as sources print it.
 *
 * @param language BCP 47 tag
 * @param articles ids of the articles that print it
 */
public record NameVariant(String name, String language, List<String> articles, Place place) {
    public NameVariant {
        articles = List.copyOf(articles);
    }
}
