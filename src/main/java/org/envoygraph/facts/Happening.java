package org.envoygraph.facts;

import java.util.List;
import java.util.Optional;

/** A fact that tells of an event; other facts refer to the event by its name. */
public sealed interface Happening extends Fact
        permits Meeting, Visit, Occasion, Provocation, Transfer {
    /** The event's name, the same in every article that tells of it. */
    String event();

    /** Term of scheme {@code mode}, for the kinds of event that have one. */
    default Optional<String> mode() {
        return Optional.empty();
    }

    /** Id of the place, for the kinds of event that have one. */
    default Optional<String> location() {
        return Optional.empty();
    }

    /** Whether it took place, for the kinds of event of which that is told. */
    default Optional<EventStatus> statusTold() {
        return Optional.empty();
    }

    /** Who took part; none for the kinds of event that have no participants. */
    default List<Participant> participants() {
        return List.of();
    }

    @Override
    default List<Participant> acting() {
        return participants();
    }

    /** Events and groups that it belongs to. */
    default List<String> partOf() {
        return List.of();
    }
}
