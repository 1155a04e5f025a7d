package org.envoygraph.facts;

/** Who can take part, speak, or be spoken to; all parties share one space of ids. */
public sealed interface Party permits Person, UnidentifiedParty, Country, Organization {
    String id();

    /** The name in English. */
    String name();

    Place place();
}
