package org.envoygraph.facts;

import java.util.List;

/** A sanction, or a body of them, that parties impose on parties. */
public record Sanction(Attestation told, String sanction, List<String> by, List<String> on)
        implements Fact {

    public Sanction {
        by = List.copyOf(by);
        on = List.copyOf(on);
    }

    @Override
    public String word() {
        return "sanction";
    }

    @Override
    public Sanction withWhen(TimeSpec resolved) {
        return new Sanction(told.withWhen(resolved), sanction, by, on);
    }
}
