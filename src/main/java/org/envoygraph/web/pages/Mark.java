package org.envoygraph.web.pages;

/**
 * A word beside a value that says how sure it is: alleged, predicted, negated, retracted.
 *
 * @param kind the same as an id, for the style sheet
 * @param why one sentence; may be empty
 */
record Mark(String kind, String word, String why) {}
