package org.envoygraph.facts;

import java.util.List;

/** A state of affairs that an article reports as background. */
public record Circumstance(Attestation told, List<String> concerns, Statement.Polarity polarity)
        implements Fact {

    public Circumstance {
        concerns = List.copyOf(concerns);
    }

    @Override
    public String word() {
        return "circumstance";
    }

    @Override
    public Circumstance withWhen(TimeSpec resolved) {
        return new Circumstance(told.withWhen(resolved), concerns, polarity);
    }
}
