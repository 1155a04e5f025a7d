package org.envoygraph.facts;

import java.util.List;
import java.util.Optional;

/** What one article attests; one record a kind. */
public sealed interface Fact
        permits Happening,
                Group,
                Statement,
                Readout,
                PostHeld,
                TenureEvent,
                CouncilText,
                TextEvent,
                Position,
                Sanction,
                Circumstance {

    /** What every fact has. */
    Attestation told();

    /** The word by which curators write its kind. */
    String word();

    /** The same fact with another date. */
    Fact withWhen(TimeSpec resolved);

    /**
     * Everybody whom it names with the capacity in which they take part, speak or are spoken to.
     */
    default List<Participant> acting() {
        return List.of();
    }

    default String id() {
        return told().id();
    }

    default Place place() {
        return told().place();
    }

    /** The event in whose course this was said or done, which lends its date when none is given. */
    default Optional<String> during() {
        return Optional.empty();
    }
}
