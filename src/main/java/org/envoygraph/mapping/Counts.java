package org.envoygraph.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
    private final Seen<Statement> quads;
    private final Seen<Statement> triples;
    private final Seen<Resource> subjects;
    private final Seen<Value> objects;

    Counts() {
        quads = new Seen<>(List.of());
        triples = new Seen<>(List.of());
        subjects = new Seen<>(List.of());
        objects = new Seen<>(List.of());
    }

    private Counts(Counts before) {
        quads = new Seen<>(before.quads.layers);
        triples = new Seen<>(before.triples.layers);
        subjects = new Seen<>(before.subjects.layers);
        objects = new Seen<>(before.objects.layers);
        graphs.putAll(before.graphs);
        classes.putAll(before.classes);
        properties.putAll(before.properties);
    }

    /** What was seen, in layers: who counts on does not copy what is below. */
    private static final class Seen<T> {
        private final List<Set<T>> layers;
        private final Set<T> top = new HashSet<>();

        Seen(List<Set<T>> below) {
            layers = new ArrayList<>(below);
            layers.add(top);
        }

        boolean add(T one) {
            for (Set<T> layer : layers) {
                if (layer.contains(one)) {
                    return false;
                }
            }
            return top.add(one);
        }

        long size() {
            return layers.stream().mapToLong(Set::size).sum();
        }
    }

    private static SortedMap<IRI, Long> byName() {
        return new TreeMap<>(Comparator.comparing(IRI::stringValue));
    }

    /**
     * What these counts, to which nothing is added any more, and further statements make together.
     */
    Counts with(Iterable<Statement> others) {
        Counts together = new Counts(this);
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
