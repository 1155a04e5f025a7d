package org.envoygraph.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/** By the numbers that TDB2 gives to nodes. */
final class NumberedPairs implements Pairs<NodeId> {
    private static final NodeId ANY = NodeId.NodeIdAny;
    private static final int SUBJECT = 1;
    private static final int OBJECT = 3;

    private final NodeTupleTable quads;
    private final NodeTable nodes;

    private NumberedPairs(NodeTupleTable quads) {
        this.quads = quads;
        this.nodes = quads.getNodeTable();
    }

    static NumberedPairs in(DatasetGraph store) {
        if (!TDBInternal.isTDB2(store)) {
            throw new IllegalArgumentException(store.getClass() + " is no TDB2 store");
        }
        return new NumberedPairs(
                TDBInternal.getDatasetGraphTDB(store).getQuadTable().getNodeTupleTable());
    }

    @Override
    public void each(Node property, BiConsumer<NodeId, NodeId> taker) {
        find(
                nodes.getNodeIdForNode(property),
                ANY,
                quad -> taker.accept(quad.get(SUBJECT), quad.get(OBJECT)));
    }

    @Override
    public Set<NodeId> subjects(Node property, Node object) {
        Set<NodeId> subjects = new HashSet<>();
        find(
                nodes.getNodeIdForNode(property),
                nodes.getNodeIdForNode(object),
                quad -> subjects.add(quad.get(SUBJECT)));
        return subjects;
    }

    private void find(NodeId property, NodeId object, Consumer<Tuple<NodeId>> taker) {
        if (NodeId.isDoesNotExist(property) || NodeId.isDoesNotExist(object)) {
            return;
        }
        Iterator<Tuple<NodeId>> found = quads.find(ANY, ANY, property, object);
        try {
            found.forEachRemaining(taker);
        } finally {
            Iter.close(found);
        }
    }

    @Override
    public Node node(NodeId key) {
        return nodes.getNodeForNodeId(key);
    }
}
