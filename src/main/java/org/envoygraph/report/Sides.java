package org.envoygraph.report;

import java.util.Optional;
import org.envoygraph.facts.Organization;
import org.envoygraph.facts.Participant;
import org.envoygraph.facts.Party;
import org.envoygraph.facts.Person;
import org.envoygraph.facts.Post;
import org.envoygraph.facts.Register;
import org.envoygraph.facts.UnidentifiedParty;

/** For which country somebody acts; bodies of no country are a side of their own. */
final class Sides {
    private final Register register;

    Sides(Register register) {
        this.register = register;
    }

    /** The side of a party in the capacity in which it acts, where source or register tell. */
    Optional<String> of(Participant acting) {
        return acting.forParty()
                .or(() -> acting.as().flatMap(register::post).flatMap(Post::actsFor))
                .or(() -> own(acting.who()))
                .map(this::country);
    }

    private Optional<String> own(String who) {
        Optional<Party> party = register.party(who);
        if (party.filter(Person.class::isInstance).isPresent()) {
            return party.map(Person.class::cast).flatMap(Person::country);
        }
        if (party.filter(UnidentifiedParty.class::isInstance).isPresent()) {
            return party.map(UnidentifiedParty.class::cast).flatMap(UnidentifiedParty::country);
        }
        return Optional.of(who);
    }

    /** The country of a body, or the body itself where it has none. */
    String country(String party) {
        return register.party(party)
                .filter(Organization.class::isInstance)
                .map(Organization.class::cast)
                .flatMap(Organization::country)
                .orElse(party);
    }
}
