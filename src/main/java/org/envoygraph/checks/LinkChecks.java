package org.envoygraph.checks;

import java.util.Optional;
import org.envoygraph.facts.Country;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Identifier;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.LinkSubject.Kind;
import org.envoygraph.facts.Party;
import org.envoygraph.facts.Person;
import org.envoygraph.facts.Problems;

/** Links against the register: a surname is no evidence, and a code is the one we know. */
final class LinkChecks implements Checks.Check {
    /** The code that the register of countries has too. */
    private static final String ISO3 = "iso-3166-1-alpha-3";

    @Override
    public void check(Facts facts, Problems problems) {
        facts.links().decisions().forEach(decision -> surname(decision, facts, problems));
        facts.links().identifiers().forEach(identifier -> code(identifier, facts, problems));
    }

    private static void surname(LinkDecision decision, Facts facts, Problems problems) {
        boolean surnameOnly =
                decision.subject().kind() == Kind.PERSON
                        && party(decision.subject().id(), facts, Person.class)
                                .flatMap(Person::family)
                                .filter(decision.label()::equalsIgnoreCase)
                                .isPresent();
        if (decision.isLink() && surnameOnly) {
            problems.add(
                    decision.place(),
                    "'"
                            + decision.label()
                            + "' is a surname; a surname alone is no evidence, find the full label of the"
                            + " item");
        }
    }

    private static void code(Identifier identifier, Facts facts, Problems problems) {
        if (!identifier.scheme().equals(ISO3)) {
            return;
        }
        Optional<String> ours =
                party(identifier.subject().id(), facts, Country.class).map(Country::iso3);
        if (!ours.equals(Optional.of(identifier.value()))) {
            problems.add(
                    identifier.place(),
                    "'"
                            + identifier.value()
                            + "' is not the code of '"
                            + identifier.subject().id()
                            + "' in register/countries.yaml"
                            + ours.map(code -> ", '" + code + "'").orElse("")
                            + "; one of them, or the link, is wrong");
        }
    }

    private static <P extends Party> Optional<P> party(String id, Facts facts, Class<P> kind) {
        return facts.register().party(id).filter(kind::isInstance).map(kind::cast);
    }
}
