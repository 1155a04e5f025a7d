package org.envoygraph.facts;

import java.util.List;

/**
 * The statement by which one side makes an event public, declines to, or merely confirms it.
 *
 * @param of the events it gives an account of
 */
public record Readout(Statement statement, List<String> of, Availability availability)
        implements Fact {

    /** What a side gave out. */
    public enum Availability implements Term {
        PUBLISHED,
        DECLINED,
        CONFIRMED_ONLY,
        NOT_FOUND
    }

    public Readout {
        of = List.copyOf(of);
    }

    @Override
    public Attestation told() {
        return statement.told();
    }

    @Override
    public List<Participant> acting() {
        return statement.acting();
    }

    @Override
    public String word() {
        return "readout";
    }

    @Override
    public Readout withWhen(TimeSpec resolved) {
        return new Readout(statement.withWhen(resolved), of, availability);
    }
}
