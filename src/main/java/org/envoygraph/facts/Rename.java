package org.envoygraph.facts;

/**
 * An id that a thing had before and that still leads to it.
 *
 * @param former the old id
 * @param id the id that it has now
 * @param place where the old id stands in the curated files
 */
public record Rename(Kind kind, String former, String id, Place place) {
    /** What has ids of its own. */
    public enum Kind implements Term {
        PARTY,
        POST,
        PLACE,
        TOPIC,
        EVENT,
        FACT
    }
}
