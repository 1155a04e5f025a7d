package org.envoygraph.facts;

import java.util.List;
import java.util.Optional;

/**
 * An event that is no diplomatic interaction: a press event, a domestic session, an anniversary.
 *
 * @param kind term of scheme {@code occasion-kind}
 */
public record Occasion(
        Attestation told,
        String event,
        String kind,
        Optional<String> mode,
        EventStatus status,
        Optional<String> location,
        List<Participant> participants,
        List<String> partOf)
        implements Happening {

    public Occasion {
        participants = List.copyOf(participants);
        partOf = List.copyOf(partOf);
    }

    @Override
    public Optional<EventStatus> statusTold() {
        return Optional.of(status);
    }

    @Override
    public String word() {
        return "occasion";
    }

    @Override
    public Occasion withWhen(TimeSpec resolved) {
        return new Occasion(
                told.withWhen(resolved), event, kind, mode, status, location, participants, partOf);
    }
}
