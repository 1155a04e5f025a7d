package org.envoygraph.web.pages;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.envoygraph.queries.ClassOfKind;

/** All things of a kind, and those whose ids are near to one that is not there. */
final class Kinds {
    private static final int NEAR = 5;
    private static final double LIKE = 0.4;

    private final Walk walk;

    Kinds(Walk walk) {
        this.walk = walk;
    }

    /** At most as many as a walk looks at, by their ids. */
    List<Node> all(String kind) {
        List<Node> named =
                walk.all(ClassOfKind.of(kind)).stream().filter(it -> isOf(kind, it)).toList();
        return named.isEmpty() ? terms(kind) : named;
    }

    private List<Node> terms(String scheme) {
        return walk.from(SKOS.inScheme.asNode(), Terms.thing("scheme", scheme));
    }

    private static boolean isOf(String kind, Node thing) {
        return Addresses.kind(thing).equals(kind);
    }

    /** The things of a kind whose ids are most like the one asked for. */
    List<Node> near(String kind, String slug) {
        Set<String> asked = pairs(slug);
        return all(kind).stream()
                .filter(it -> likeness(asked, Walk.lastPart(it)) > LIKE)
                .sorted(
                        Comparator.comparing((Node it) -> -likeness(asked, Walk.lastPart(it)))
                                .thenComparing(Node::getURI))
                .limit(NEAR)
                .toList();
    }

    /** Dice's measure: the share of pairs of letters that both have. */
    private static double likeness(Set<String> asked, String other) {
        Set<String> pairs = pairs(other);
        int all = asked.size() + pairs.size();
        pairs.retainAll(asked);
        return all == 0 ? 0 : 2.0 * pairs.size() / all;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
