package org.envoygraph.facts;

import java.util.List;

/**
 * Arms or people handed from one party to another.
 *
 * @param participants others who have a part in it, such as those who are returned
 */
public record Transfer(
        Attestation told,
        String event,
        Kind kind,
        List<String> from,
        List<String> to,
        List<Participant> participants)
        implements Happening {

    /** What is handed over. */
    public enum Kind implements Term {
        ARMS_TRANSFER,
        REPATRIATION
    }

    public Transfer {
        from = List.copyOf(from);
        to = List.copyOf(to);
        participants = List.copyOf(participants);
    }

    @Override
    public String word() {
        return kind.id();
    }

    @Override
    public Transfer withWhen(TimeSpec resolved) {
        return new Transfer(told.withWhen(resolved), event, kind, from, to, participants);
    }
}
