package org.envoygraph.validation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.envoygraph.facts.Place;

/** Finds the curated place of a node: its own, or that of the fact to which it belongs. */
final class Tracer {
    private static final String ENVOY = "https://w3id.org/envoygraph/ns#";

    /** The properties by which a fact, an event or a tenure owns the nodes written with it. */
    static final List<Node> OWNING =
            Stream.of(
                            ENVOY + "about",
                            ENVOY + "evidence",
                            ENVOY + "participation",
                            ENVOY + "when",
                            ENVOY + "attestedAt",
                            ENVOY + "outsideKnowledge",
                            "http://www.w3.org/ns/oa#hasSelector")
                    .map(NodeFactory::createURI)
                    .toList();

    private final Graph graph;
    private final Function<String, Optional<Place>> places;

    Tracer(Graph graph, Function<String, Optional<Place>> places) {
        this.graph = graph;
        this.places = places;
    }

    /**
     * The place of the node or of its nearest owner; the first of several in the order of places.
     */
    Optional<Place> placeOf(String iri) {
        Set<Node> seen = new LinkedHashSet<>();
        Set<Node> level = Set.of(NodeFactory.createURI(iri));
        while (!level.isEmpty()) {
            Optional<Place> place =
                    level.stream().flatMap(node -> placesOf(node)).sorted().findFirst();
            if (place.isPresent()) {
                return place;
            }
            seen.addAll(level);
            level = owners(level).filter(node -> !seen.contains(node)).collect(Collectors.toSet());
        }
        return Optional.empty();
    }

    private Stream<Place> placesOf(Node node) {
        return places.apply(node.toString()).stream();
    }

    private Stream<Node> owners(Set<Node> owned) {
        return owned.stream()
                .flatMap(node -> OWNING.stream().flatMap(property -> subjects(property, node)));
    }

    private Stream<Node> subjects(Node property, Node object) {
        return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList().stream();
    }
}
