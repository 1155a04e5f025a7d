package org.envoygraph.web.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What is said of a thing and of its parts, in all graphs. */
final class Whole {
    /** Things that are nothing without the one that they belong to. */
    private static final Set<String> PARTS =
            Set.of("when", "participation", "evidence", "selector", "variant", "count");

    /** By these a part names the thing that it belongs to. */
    private static final List<Node> PART_OF =
            List.of(
                    Terms.VARIANT_OF,
                    Terms.IDENTIFIER_OF,
                    Terms.LINK_SUBJECT,
                    Terms.COUNT_OF,
                    Terms.BALLOT_OF);

    private Whole() {}

    static List<Triple> of(Node thing, Walk walk) {
        Set<Node> wanted = new LinkedHashSet<>(Set.of(thing));
        PART_OF.forEach(property -> wanted.addAll(walk.from(property, thing)));
        Deque<Node> open = new ArrayDeque<>(wanted);
        Set<Triple> said = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            for (Triple triple : walk.about(open.pop())) {
                said.add(triple);
                Node value = triple.getObject();
                if (PARTS.contains(Addresses.kind(value)) && wanted.add(value)) {
                    open.add(value);
                }
            }
        }
        return List.copyOf(said);
    }
}
