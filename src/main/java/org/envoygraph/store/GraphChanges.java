package org.envoygraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What named graphs say otherwise than before. It goes into a store as one: a reader sees all of it
 * or nothing of it. What is said as before is not touched.
 */
public final class GraphChanges {
    private final DatasetGraph after;
    private final List<Quad> removed;
    private final List<Quad> added;

    GraphChanges(DatasetGraph after, List<Quad> removed, List<Quad> added) {
        this.after = after;
        this.removed = removed;
        this.added = added;
    }

    /**
     * The changes from one state to another.
     *
     * @param before named graphs, in memory
     * @param after named graphs, and all of them together as default graph, in memory
     */
    public static GraphChanges between(DatasetGraph before, DatasetGraph after) {
        return new GraphChanges(after, only(before, after), only(after, before));
    }

    private static List<Quad> only(DatasetGraph here, DatasetGraph there) {
        List<Quad> quads = new ArrayList<>();
        here.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(
                        quad -> {
                            if (!there.contains(quad)) {
                                quads.add(quad);
                            }
                        });
        return quads;
    }

    /** The IRIs of the graphs that change, sorted. */
    public List<String> graphs() {
        TreeSet<String> graphs = new TreeSet<>();
        Stream.concat(removed.stream(), added.stream())
                .forEach(quad -> graphs.add(quad.getGraph().getURI()));
        return List.copyOf(graphs);
    }

    /**
     * All things of the graphs that change, as they are afterwards, and those that point to what
     * changed. Who asks for all things of a class meets these and no others, and yet finds what
     * they refer to.
     */
    public Graph things() {
        Changed changed = new Changed(after.getDefaultGraph());
        graphs().forEach(graph -> changed.told(left(graph)));
        return changed.pointedAt(triples(removed)).pointedAt(triples(added)).graph();
    }

    /** A dataset in memory makes a graph that is asked for, while others may be reading. */
    private Graph left(String graph) {
        Node name = NodeFactory.createURI(graph);
        return after.containsGraph(name) ? after.getGraph(name) : Graph.emptyGraph;
    }

    private static Graph triples(List<Quad> quads) {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    /**
     * Writes the changes in one transaction, if the local graphs, which rest on what changes, still
     * pass their check. Writes wait for one another.
     *
     * @param quads an open store
     * @param store its folder
     * @param check is given the things of the local graphs, with all that the store then holds
     * @param digest makes what the store is then built from of what it was built from
     * @return the findings; empty: written
     */
    public <F> List<F> write(
            DatasetGraph quads,
            Path store,
            LocalGraphs local,
            Check<F> check,
            LocalGraphs.Digesting digest)
            throws IOException {
        BuiltMark mark = new BuiltMark(store);
        synchronized (mark.lock()) {
            String builtFrom = mark.read().orElse("");
            List<F> findings = committed(quads, mark, local, check);
            if (findings.isEmpty()) {
                mark.write(digest.after(builtFrom));
            }
            return findings;
        }
    }

    private <F> List<F> committed(
            DatasetGraph quads, BuiltMark mark, LocalGraphs local, Check<F> check)
            throws IOException {
        if (removed.isEmpty() && added.isEmpty()) {
            return List.of();
        }
        String builtFrom = mark.read().orElse("");
        try (Transaction transaction = new Transaction(quads)) {
            removed.forEach(quads::delete); // first, since the store holds some values as numbers
            added.forEach(quads::add);
            after.prefixes().forEach((prefix, iri) -> declare(quads, prefix, iri));
            List<F> findings = local.findings(quads, check);
            if (findings.isEmpty()) {
                mark.remove();
                transaction.commit();
            }
            return findings;
        } catch (IOException | RuntimeException broken) {
            if (!builtFrom.isEmpty()) {
                mark.write(builtFrom);
            }
            throw broken;
        }
    }

    private static void declare(DatasetGraph quads, String prefix, String iri) {
        if (!iri.equals(quads.prefixes().get(prefix))) {
            quads.prefixes().add(prefix, iri);
        }
    }
}
