package org.envoygraph.facts;

/**
 * How many facts of a kind an article has, so that none is lost unseen.
 *
 * @param article id of the article
 * @param kind word by which curators write the kind
 */
public record ExpectedCount(String article, String kind, int count, Place place) {}
