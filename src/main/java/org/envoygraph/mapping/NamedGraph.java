package org.envoygraph.mapping;

import java.util.Map;
import java.util.Optional;
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
public final class NamedGraph {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    static final Place QUERIES = Place.of("queries");
    static final IRI CC_BY = VALUES.createIRI("https://creativecommons.org/licenses/by/4.0/");
    static final IRI CC0 = VALUES.createIRI("https://creativecommons.org/publicdomain/zero/1.0/");

    private final RDFHandler out;
    private final IRI graph;
    private final Optional<Map<String, Place>> places;

    /** A graph of things that no curated file tells of; however many, nothing of them is kept. */
    public NamedGraph(RDFHandler out, IRI graph) {
        this(out, graph, Optional.empty());
    }

    NamedGraph(RDFHandler out, IRI graph, Map<String, Place> places) {
        this(out, graph, Optional.of(places));
    }

    private NamedGraph(RDFHandler out, IRI graph, Optional<Map<String, Place>> places) {
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
        places.ifPresent(known -> known.putIfAbsent(subject.stringValue(), place));
        return new About(this, subject);
    }

    /** Begins to say something of a subject that stands in no curated file. */
    public About about(IRI subject) {
        return new About(this, subject);
    }

    void say(IRI subject, IRI property, Value value) {
        out.handleStatement(VALUES.createStatement(subject, property, value, graph));
    }
}
