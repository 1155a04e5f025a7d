package org.envoygraph.export;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** The graphs that were heard of, and which namespaces each uses, so that files need no others. */
final class GraphsSeen {
    private final Layout layout;
    private final Map<String, String> prefixes = new HashMap<>();
    private final SortedSet<String> all = new TreeSet<>();
    private final Map<String, Set<String>> taken = new TreeMap<>();
    private String last = "";
    private Value subject = RDF.NIL;
    private Set<String> usedByLast = new HashSet<>();

    GraphsSeen(Layout layout) {
        this.layout = layout;
        layout.prefixes().forEach((prefix, namespace) -> prefixes.put(namespace, prefix));
    }

    /** Whether a graph is selected. */
    boolean hear(String graph, Selection selection) {
        if (taken.containsKey(graph)) {
            return true;
        }
        all.add(graph);
        return selection.takes(graph, layout);
    }

    void used(String graph, Statement said) {
        boolean isOther = !graph.equals(last) || taken.isEmpty();
        if (isOther) {
            usedByLast = taken.computeIfAbsent(graph, g -> new HashSet<>());
            last = graph;
        }
        if (!said.getSubject().equals(subject) || isOther) {
            subject = said.getSubject();
            used(subject);
        }
        if (!said.getPredicate().equals(RDF.TYPE)) {
            used(said.getPredicate());
        }
        used(said.getObject());
    }

    private void used(Value value) {
        Value named = value instanceof Literal literal ? literal.getDatatype() : value;
        boolean shown = !named.equals(RDF.LANGSTRING);
        if (shown && named instanceof IRI iri && prefixes.containsKey(iri.getNamespace())) {
            usedByLast.add(iri.getNamespace());
        }
    }

    /** All graphs, selected or not. */
    Set<String> all() {
        return Collections.unmodifiableSet(all);
    }

    /** All graphs as they can be selected. */
    List<String> names() {
        String base = layout.graphs();
        return all.stream()
                .filter(graph -> !graph.isEmpty())
                .map(graph -> graph.startsWith(base) ? graph.substring(base.length()) : graph)
                .toList();
    }

    /** The graphs that are selected, by IRI. */
    Set<String> taken() {
        return Collections.unmodifiableSet(taken.keySet());
    }

    /** The prefixes that one graph needs. */
    Map<String, String> prefixes(String graph) {
        Map<String, String> used = new TreeMap<>();
        taken.getOrDefault(graph, Set.of()).forEach(n -> used.put(prefixes.get(n), n));
        return used;
    }

    /** The prefixes that all selected graphs need. */
    Map<String, String> prefixes() {
        Map<String, String> used = new TreeMap<>();
        taken.keySet().forEach(graph -> used.putAll(prefixes(graph)));
        return used;
    }
}
