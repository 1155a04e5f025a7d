package org.envoygraph.mapping;

import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.facts.Country;
import org.envoygraph.facts.Organization;
import org.envoygraph.facts.Participant;
import org.envoygraph.facts.Party;
import org.envoygraph.facts.Person;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Post;
import org.envoygraph.facts.UnidentifiedParty;
import org.envoygraph.vocabulary.ENVOY;

/** Who takes part, in which capacity and on whose behalf. */
final class PartyMapper {
    private static final Set<String> KINDS_OF_STATE_BODY =
            Set.of("ministry", "mission", "government-office", "administration");

    private final NamedGraph graph;
    private final Names names;
    private final Asked asked;

    PartyMapper(NamedGraph graph, Names names, Asked asked) {
        this.graph = graph;
        this.names = names;
        this.asked = asked;
    }

    /** Says who takes part in an event. */
    IRI participation(String event, Participant participant) {
        IRI iri = Names.participation(event, participant.who());
        graph.about(iri, participant.place())
                .a(ENVOY.Participation)
                .label(PartyLabel.of(party(participant), asked.register()) + " in: " + label(event))
                .say(ENVOY.participant, names.party(participant.who()))
                .say(ENVOY.inCapacity, capacity(participant), c -> c)
                .say(ENVOY.forParty, forParty(participant), names::party)
                .say(ENVOY.role, participant.role(), r -> Names.concept("role", r));
        return iri;
    }

    private String label(String event) {
        return asked.event(event).map(happening -> happening.told().label()).orElse(event);
    }

    /** The tenure, or the post of an unnamed holder, that gives a party its capacity. */
    Optional<IRI> capacity(Participant participant) {
        return participant
                .as()
                .map(
                        post ->
                                party(participant) instanceof UnidentifiedParty
                                        ? Names.post(post)
                                        : tenure(participant.who(), post, participant.place()));
    }

    /** A person in a post; whoever is seen in a post of an envoy is one. */
    IRI tenure(String person, String post, Place place) {
        IRI iri = Names.tenure(person, post);
        Post held = asked.register().post(post).orElseThrow();
        Party holder = asked.register().party(person).orElseThrow();
        graph.about(iri, place)
                .a(ENVOY.Tenure)
                .label(holder.name() + " as " + held.title())
                .say(ENVOY.holder, names.party(person))
                .say(ENVOY.post, Names.post(post));
        if (held.isEnvoys()) {
            graph.about(names.party(person), place).a(ENVOY.Envoy, ENVOY.Person);
        }
        return iri;
    }

    /** The country or body for which a party acts, where source or register tell. */
    Optional<String> forParty(Participant participant) {
        return participant
                .forParty()
                .or(() -> participant.as().flatMap(asked.register()::post).flatMap(Post::actsFor))
                .or(() -> ownSide(party(participant)));
    }

    private static Optional<String> ownSide(Party party) {
        if (party instanceof Country country) {
            return Optional.of(country.id());
        }
        if (party instanceof Person person) {
            return person.country();
        }
        if (party instanceof Organization body && KINDS_OF_STATE_BODY.contains(body.kind())) {
            return body.country();
        }
        return Optional.empty();
    }

    private Party party(Participant participant) {
        return asked.register().party(participant.who()).orElseThrow();
    }
}
