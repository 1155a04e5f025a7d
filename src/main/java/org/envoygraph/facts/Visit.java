package org.envoygraph.facts;

import java.util.List;
import java.util.Optional;

/** A trip; the contacts during it are meetings of their own. */
public record Visit(
        Attestation told,
        String event,
        EventStatus status,
        Optional<String> location,
        List<Participant> participants,
        List<String> partOf)
        implements Happening {

    public Visit {
        participants = List.copyOf(participants);
        partOf = List.copyOf(partOf);
    }

    @Override
    public Optional<EventStatus> statusTold() {
        return Optional.of(status);
    }

    @Override
    public String word() {
        return "visit";
    }

    @Override
    public Visit withWhen(TimeSpec resolved) {
        return new Visit(told.withWhen(resolved), event, status, location, participants, partOf);
    }
}
