package org.envoygraph.mapping;

import java.util.stream.Collectors;
import org.envoygraph.facts.Party;
import org.envoygraph.facts.Register;
import org.envoygraph.facts.UnidentifiedParty;

/** The label of a party; that of a bare name says whom it may mean, wherever the party is shown. */
final class PartyLabel {
    private PartyLabel() {}

    static String of(Party party, Register register) {
        return party instanceof UnidentifiedParty who ? uncertain(who, register) : party.name();
    }

    private static String uncertain(UnidentifiedParty party, Register register) {
        String candidates =
                party.candidates().stream()
                        .map(id -> register.party(id).map(Party::name).orElse(id))
                        .collect(Collectors.joining(" or "));
        if (!candidates.isEmpty()) {
            return party.name() + " (uncertain: perhaps " + candidates + ")";
        }
        return party.mention().isPresent() ? party.name() + " (uncertain)" : party.name();
    }
}
