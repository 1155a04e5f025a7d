package org.envoygraph.facts;

import java.util.List;
import java.util.Optional;

/**
 * A stand that parties take in the Council, apart from vote and veto.
 *
 * @param act term of scheme {@code act}
 */
public record Position(
        Attestation told,
        String act,
        List<String> by,
        Optional<String> during,
        List<Participant> addressees,
        Optional<String> audience,
        String stance)
        implements Fact {

    public Position {
        by = List.copyOf(by);
        addressees = List.copyOf(addressees);
    }

    @Override
    public List<Participant> acting() {
        return addressees;
    }

    @Override
    public String word() {
        return "position";
    }

    @Override
    public Position withWhen(TimeSpec resolved) {
        return new Position(told.withWhen(resolved), act, by, during, addressees, audience, stance);
    }
}
