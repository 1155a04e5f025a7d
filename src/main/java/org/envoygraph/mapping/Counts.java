package org.envoygraph.mapping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
        quads = new Seen<>(Optional.empty());
        triples = new Seen<>(Optional.empty());
        subjects = new Seen<>(Optional.empty());
        objects = new Seen<>(Optional.empty());
    }

    private Counts(Counts before) {
        quads = new Seen<>(Optional.of(before.quads));
        triples = new Seen<>(Optional.of(before.triples));
        subjects = new Seen<>(Optional.of(before.subjects));
        objects = new Seen<>(Optional.of(before.objects));
        graphs.putAll(before.graphs);
        classes.putAll(before.classes);
        properties.putAll(before.properties);
    }

    /**
     * How often each was seen.
     *
     * @param below what was seen before: who counts on does not copy it
     */
    private record Seen<T>(Map<T, Integer> times, Optional<Seen<T>> below) {
        Seen(Optional<Seen<T>> below) {
            this(new HashMap<>(), below);
        }

        /** Whether it had not been seen. */
        boolean add(T one) {
            boolean known = below.filter(seen -> seen.times.containsKey(one)).isPresent();
            return !known && times.merge(one, 1, Integer::sum) == 1;
        }

        /** Takes away what was added here; whether it was as often as it had been seen. */
        boolean remove(T one) {
            return times.computeIfPresent(one, (o, n) -> n == 1 ? null : n - 1) == null;
        }

        long size() {
            return times.size() + below.map(seen -> seen.times.size()).orElse(0);
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

    /** Whether its graph had not said so. */
    boolean add(Statement said) {
        if (!quads.add(said)) {
            return false;
        }
        graphs.merge((IRI) said.getContext(), 1L, Long::sum);
        IRI property = said.getPredicate();
        Value object = said.getObject();
        if (triples.add(triple(said))) {
            subjects.add(said.getSubject());
            if (!property.equals(VOID.DISTINCT_OBJECTS)) {
                objects.add(object);
            }
            properties.merge(property, 1L, Long::sum);
            if (property.equals(RDF.TYPE)) {
                classes.merge((IRI) object, 1L, Long::sum);
            }
        }
        return true;
    }

    /** Takes away what was added here; whether its graph says so no more. */
    boolean remove(Statement said) {
        if (!quads.remove(said)) {
            return false;
        }
        less(graphs, (IRI) said.getContext());
        IRI property = said.getPredicate();
        Value object = said.getObject();
        if (triples.remove(triple(said))) {
            subjects.remove(said.getSubject());
            if (!property.equals(VOID.DISTINCT_OBJECTS)) {
                objects.remove(object);
            }
            less(properties, property);
            if (property.equals(RDF.TYPE)) {
                less(classes, (IRI) object);
            }
        }
        return true;
    }

    private static Statement triple(Statement said) {
        return VALUES.createStatement(said.getSubject(), said.getPredicate(), said.getObject());
    }

    private static void less(SortedMap<IRI, Long> counts, IRI what) {
        counts.computeIfPresent(what, (w, n) -> n == 1 ? null : n - 1);
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
