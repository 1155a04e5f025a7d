package org.envoygraph.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The things of a graph that changes, seen together with all that the store holds: a check looks at
 * them and at no others, and yet finds what they point to. Things to which the change does
 * something are those it tells of, those it points to, and those that point to what it takes away.
 */
final class Changed {
    private final Graph union;
    private final Set<Node> things = new HashSet<>();

    /**
     * Begins without a thing.
     *
     * @param union of all named graphs, with the change already in it
     */
    Changed(Graph union) {
        this.union = union;
    }

    Changed told(Graph statements) {
        statements.stream()
                .forEach(
                        said -> {
                            things.add(said.getSubject());
                            if (!said.getObject().isLiteral()) {
                                things.add(said.getObject());
                            }
                        });
        return this;
    }

    Changed takenAway(Graph before, Graph after) {
        Graph gone = GraphFactory.createDefaultGraph();
        before.stream().filter(said -> !after.contains(said)).forEach(gone::add);
        return told(before).pointedAt(gone);
    }

    /** What points to the things that statements tell of. */
    Changed pointedAt(Graph statements) {
        statements.stream().map(Triple::getSubject).distinct().forEach(this::whatPointsTo);
        return this;
    }

    private void whatPointsTo(Node thing) {
        union.stream(Node.ANY, Node.ANY, thing).map(Triple::getSubject).forEach(things::add);
    }

    Graph graph() {
        Chunk chunk = new Chunk(union);
        for (Node thing : things) {
            union.find(thing, Node.ANY, Node.ANY).forEachRemaining(chunk::add);
        }
        return chunk;
    }
}
