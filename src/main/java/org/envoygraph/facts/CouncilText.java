package org.envoygraph.facts;

import java.util.Optional;

/**
 * A text put, or to be put, to the Security Council.
 *
 * @param kind term of scheme {@code text-kind}
 * @param symbol its United Nations document symbol
 */
public record CouncilText(Attestation told, String text, String kind, Optional<String> symbol)
        implements Fact {

    @Override
    public String word() {
        return "council-text";
    }

    @Override
    public CouncilText withWhen(TimeSpec resolved) {
        return new CouncilText(told.withWhen(resolved), text, kind, symbol);
    }
}
