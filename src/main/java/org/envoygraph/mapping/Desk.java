package org.envoygraph.mapping;

import java.util.Map;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.envoygraph.facts.Place;

/**
 * Where a part of the mapping is written, and where it asks of the rest.
 *
 * @param places takes the places of the subjects that it tells of
 */
record Desk(RDFHandler out, Map<String, Place> places, Asked asked) {
    private static final Place NOWHERE = Place.of("data");

    Names names() {
        return new Names(asked);
    }

    /** A graph that several curated files tell of. */
    NamedGraph graph(String path, String label) {
        return graph(path, label, NOWHERE);
    }

    NamedGraph graph(String path, String label, Place place) {
        NamedGraph graph = new NamedGraph(out, Names.graph(path), places);
        graph.describe(label, place);
        return graph;
    }
}
