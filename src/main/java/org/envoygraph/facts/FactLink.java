package org.envoygraph.facts;

/**
 * A link from one fact to another.
 *
 * @param kind what the link says
 * @param fact id of the other fact
 */
public record FactLink(Kind kind, String fact, Place place) {

    /** What a link says; a relay is written at the relaying statement only. */
    public enum Kind implements Term {
        ABOUT,
        RELAYS,
        RESPONDS_TO,
        CLAIMED_IN,
        MENTIONED_IN,
        AFTER,
        BACK_TO_BACK,
        SAME_POST,
        SUMMARISES,
        CONTRARY_TO,
        COMPARES,
        SAME_STATE,
        SAME_ACT,
        SEE_ALSO
    }
}
