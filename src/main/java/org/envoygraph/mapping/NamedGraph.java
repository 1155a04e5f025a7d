package org.envoygraph.mapping;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.envoygraph.facts.Place;

/** A named graph that is being written, and where in the curated files its subjects come from. */
final class NamedGraph {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    static final Place QUERIES = Place.of("queries");
    static final IRI CC_BY = VALUES.createIRI("https://creativecommons.org/licenses/by/4.0/");
    static final IRI CC0 = VALUES.createIRI("https://creativecommons.org/publicdomain/zero/1.0/");

    private final RDFHandler out;
    private final IRI graph;
    private final Map<String, Place> places;

    NamedGraph(RDFHandler out, IRI graph, Map<String, Place> places) {
        this.out = out;
        this.graph = graph;
        this.places = places;
    }

    /** A map to collect the places of subjects in. */
    static Map<String, Place> noPlaces() {
        return new TreeMap<>();
    }

    /** Says what the graph is and under which licence. */
    void describe(String label, Place place) {
        about(graph, place).a(VOID.DATASET).label(label).say(DCTERMS.LICENSE, CC_BY);
    }

    /** Begins to say something of a subject, which stands at a place in the curated files. */
    About about(IRI subject, Place place) {
        places.putIfAbsent(subject.stringValue(), place);
        return new About(this, subject);
    }

    void say(IRI subject, IRI property, Value value) {
        out.handleStatement(VALUES.createStatement(subject, property, value, graph));
    }
}
