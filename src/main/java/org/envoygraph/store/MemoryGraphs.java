package org.envoygraph.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Statement;

/** Named graphs in memory, and all of them together as default graph, as they change. */
public final class MemoryGraphs {
    private final DatasetGraph quads = DatasetGraphFactory.createGeneral();

    /** All graphs as they are now. */
    public DatasetGraph quads() {
        return quads;
    }

    /** Declares these prefixes and no others. */
    public void declare(Map<String, String> prefixes) {
        quads.prefixes().clear();
        prefixes.forEach(quads.prefixes()::add);
    }

    /**
     * Changes the graphs.
     *
     * @param removed statements that are there
     * @param added statements that are not there
     */
    public GraphChanges change(Collection<Statement> removed, Collection<Statement> added) {
        List<Quad> gone = removed.stream().map(Bridge::quad).toList();
        List<Quad> come = added.stream().map(Bridge::quad).toList();
        Graph all = quads.getDefaultGraph();
        gone.forEach(quads::delete);
        gone.stream().filter(quad -> !isSaid(quad)).forEach(quad -> all.delete(quad.asTriple()));
        gone.stream().map(Quad::getGraph).distinct().filter(this::isEmpty).forEach(this::drop);
        come.forEach(quads::add);
        come.forEach(quad -> all.add(quad.asTriple()));
        return new GraphChanges(quads, gone, come);
    }

    private boolean isSaid(Quad quad) {
        return quads.findNG(Node.ANY, quad.getSubject(), quad.getPredicate(), quad.getObject())
                .hasNext();
    }

    private boolean isEmpty(Node graph) {
        return quads.getGraph(graph).isEmpty();
    }

    private void drop(Node graph) {
        quads.removeGraph(graph);
    }
}
