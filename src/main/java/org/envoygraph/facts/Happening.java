package org.envoygraph.facts;

/** A fact that tells of an event; other facts refer to the event by its name. */
public sealed interface Happening extends Fact
        permits Meeting, Visit, Occasion, Provocation, Transfer {
    /** The event's name, the same in every article that tells of it. */
    String event();
}
