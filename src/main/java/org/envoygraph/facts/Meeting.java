package org.envoygraph.facts;

import java.util.List;
import java.util.Optional;

/**
 * An interaction: parties that confer, by whatever mode.
 *
 * @param council whether it is a session of the Security Council
 * @param mode term of scheme {@code mode}
 * @param askedBy ids of the parties at whose wish it is said to be held
 * @param partOf visits and groups it belongs to
 */
public record Meeting(
        Attestation told,
        String event,
        boolean council,
        Optional<String> mode,
        EventStatus status,
        Optional<String> location,
        List<Participant> participants,
        List<String> askedBy,
        List<String> partOf)
        implements Happening {

    public Meeting {
        participants = List.copyOf(participants);
        askedBy = List.copyOf(askedBy);
        partOf = List.copyOf(partOf);
    }

    @Override
    public Optional<EventStatus> statusTold() {
        return Optional.of(status);
    }

    @Override
    public String word() {
        return council ? "council-meeting" : "meeting";
    }

    @Override
    public Meeting withWhen(TimeSpec resolved) {
        return new Meeting(
                told.withWhen(resolved),
                event,
                council,
                mode,
                status,
                location,
                participants,
                askedBy,
                partOf);
    }
}
