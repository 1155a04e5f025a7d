package org.envoygraph.imports;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.mapping.NamedGraph;
import org.envoygraph.mapping.Names;
import org.envoygraph.vocabulary.ENVOY;

/**
 * Meetings on a trip: one for each of the people met, since a remark that names several does not
 * say that they met each other.
 */
final class TripMeetings {
    private static final IRI UNITED_STATES = Names.thing("country", "united-states");

    private final NamedGraph graph;
    private final Countries countries;

    TripMeetings(NamedGraph graph, Countries countries) {
        this.graph = graph;
        this.countries = countries;
    }

    /**
     * The trip during which people were met.
     *
     * @param days in words
     */
    record During(IRI visit, IRI traveller, IRI when, String days) {}

    void meeting(String slug, String traveller, MetPerson person, During trip) {
        String label = "Meeting of " + traveller + " and " + person.printed() + ", " + trip.days();
        graph.about(Names.thing("meeting", slug))
                .a(ENVOY.Meeting, ENVOY.Interaction, ENVOY.Event)
                .label(label)
                .say(ENVOY.mode, Names.concept("mode", "in-person"))
                .say(ENVOY.eventStatus, Names.concept("status", "held"))
                .say(ENVOY.when, trip.when())
                .say(ENVOY.partOf, trip.visit())
                .say(ENVOY.participation, traveller(slug, trip.traveller(), traveller, label))
                .say(ENVOY.participation, met(slug, person, label));
    }

    /** Takes part for the United States. */
    IRI traveller(String slug, IRI person, String name, String event) {
        IRI participation = Names.participation(slug, "traveller");
        graph.about(participation)
                .a(ENVOY.Participation)
                .label(name + " in: " + event)
                .say(ENVOY.participant, person)
                .say(ENVOY.forParty, UNITED_STATES)
                .say(ENVOY.role, Names.concept("role", "party"));
        return participation;
    }

    private IRI met(String slug, MetPerson met, String event) {
        Optional<IRI> country = met.country().map(countries::country);
        IRI person = Names.thing("unidentified", slug);
        graph.about(person)
                .a(ENVOY.UnidentifiedParty)
                .label(met.printed())
                .say(ENVOY.country, country, c -> c);
        IRI participation = Names.participation(slug, "met");
        graph.about(participation)
                .a(ENVOY.Participation)
                .label(met.printed() + " in: " + event)
                .say(ENVOY.participant, person)
                .say(ENVOY.forParty, country, c -> c)
                .say(ENVOY.role, Names.concept("role", "party"));
        return participation;
    }
}
