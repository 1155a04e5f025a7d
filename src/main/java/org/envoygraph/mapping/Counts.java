package org.envoygraph.mapping;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VOID;

/**
 * Counts statements, each once however often it is told: by graph, and as triples of the union of
 * all graphs by class and by property. It keeps what it counted, in memory.
 */
final class Counts {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final SortedMap<IRI, Long> graphs = byName();
    private final SortedMap<IRI, Long> classes = byName();
    private final SortedMap<IRI, Long> properties = byName();
    private final Set<Statement> quads = new HashSet<>();
    private final Set<Statement> triples = new HashSet<>();
    private final Set<Resource> subjects = new HashSet<>();
    private final Set<Value> objects = new HashSet<>();

    private static SortedMap<IRI, Long> byName() {
        return new TreeMap<>(Comparator.comparing(IRI::stringValue));
    }

    /** What these counts and further statements make together. */
    Counts with(Iterable<Statement> others) {
        Counts together = new Counts();
        together.quads.addAll(quads);
        together.triples.addAll(triples);
        together.subjects.addAll(subjects);
        together.objects.addAll(objects);
        together.graphs.putAll(graphs);
        together.classes.putAll(classes);
        together.properties.putAll(properties);
        others.forEach(together::add);
        return together;
    }

    void add(Statement said) {
        if (quads.add(said)) {
            graphs.merge((IRI) said.getContext(), 1L, Long::sum);
        }
        Resource subject = said.getSubject();
        IRI property = said.getPredicate();
        Value object = said.getObject();
        if (triples.add(VALUES.createStatement(subject, property, object))) {
            subjects.add(subject);
            if (!property.equals(VOID.DISTINCT_OBJECTS)) {
                objects.add(object);
            }
            properties.merge(property, 1L, Long::sum);
            if (property.equals(RDF.TYPE)) {
                classes.merge((IRI) object, 1L, Long::sum);
            }
        }
    }

    /** Statements by named graph. */
    SortedMap<IRI, Long> graphs() {
        return graphs;
    }

    /** Things by class. */
    SortedMap<IRI, Long> classes() {
        return classes;
    }

    /** Triples by property. */
    SortedMap<IRI, Long> properties() {
        return properties;
    }

    long triples() {
        return triples.size();
    }

    long subjects() {
        return subjects.size();
    }

    /** Without the number of objects itself: it is an object, and could have no right value. */
    long objects() {
        return objects.size();
    }
}
