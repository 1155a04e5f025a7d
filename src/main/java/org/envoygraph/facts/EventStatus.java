package org.envoygraph.facts;

/** Whether an event took place. */
public enum EventStatus implements Term {
    HELD,
    PLANNED,
    CANCELLED,
    PROPOSED,
    DENIED
}
