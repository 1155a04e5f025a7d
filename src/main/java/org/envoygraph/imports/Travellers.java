package org.envoygraph.imports;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.imports.Trip.Office;
import org.envoygraph.mapping.NamedGraph;
import org.envoygraph.mapping.Names;
import org.envoygraph.vocabulary.ENVOY;

/**
 * Presidents and secretaries of state. Secretaries have ids of POCOM; presidents have ids of a list
 * of their own, in which the same id may be somebody else.
 */
final class Travellers {
    private static final IRI UNITED_STATES = Names.thing("country", "united-states");

    private final NamedGraph graph;
    private final Joined joined;
    private final Set<IRI> told = new HashSet<>();

    Travellers(NamedGraph graph, Joined joined) {
        this.graph = graph;
        this.joined = joined;
    }

    /** The traveller, told of in the graph when it is not a curated person. */
    IRI person(Trip trip) {
        String scheme = trip.office() == Office.SECRETARY ? "pocom" : "hsg-president";
        Optional<IRI> curated = joined.find(scheme, trip.who());
        if (curated.isPresent()) {
            return curated.get();
        }
        IRI own = Names.thing("person", scheme + "." + trip.who());
        if (told.add(own)) {
            graph.about(own).a(ENVOY.Person).label(trip.name()).say(ENVOY.country, UNITED_STATES);
        }
        return own;
    }
}
