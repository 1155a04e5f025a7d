package org.envoygraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.DirectoryReader;

/**
 * What an open store holds, for whoever asks whether it is well.
 *
 * @param quads how many
 * @param worded how many of them have words to be found
 * @param indexed how many the index of words knows
 * @param local local graphs that say another thing than their file, or have none, or are not there
 */
public record StoreState(long quads, long worded, long indexed, List<String> local) {
    public StoreState {
        local = List.copyOf(local);
    }

    /** Looks at all of it, in one read transaction. */
    public static StoreState of(Store store, LocalGraphs local) throws IOException {
        DatasetGraphText quads = (DatasetGraphText) store.dataset().asDatasetGraph();
        TextIndexLucene index = (TextIndexLucene) quads.getTextIndex();
        long indexed;
        try (DirectoryReader reader = DirectoryReader.open(index.getDirectory())) {
            indexed = reader.numDocs();
        }
        Set<String> filed = new HashSet<>();
        List<String> differing = new ArrayList<>();
        for (Path file : local.files()) {
            Graph told = GraphFactory.createDefaultGraph();
            KeptFile.read(file, quad -> told.add(quad.asTriple()));
            String graph = local.graph(file);
            filed.add(graph);
            Node name = NodeFactory.createURI(graph);
            if (!Txn.calculateRead(quads, () -> quads.getGraph(name).isIsomorphicWith(told))) {
                differing.add(graph);
            }
        }
        return Txn.calculateRead(quads, () -> counted(quads, indexed, local, filed, differing));
    }

    private static StoreState counted(
            DatasetGraphText quads,
            long indexed,
            LocalGraphs local,
            Set<String> filed,
            List<String> differing) {
        long all = 0;
        long worded = 0;
        for (Iterator<Quad> each = quads.find(); each.hasNext(); all++) {
            Quad quad = each.next();
            var words = TextQueryFuncs.entityFromQuad(quads.getTextIndex().getDocDef(), quad);
            worded += words == null ? 0 : 1;
        }
        names(quads).stream()
                .filter(graph -> local.mayBe(graph) && !filed.contains(graph))
                .forEach(differing::add);
        return new StoreState(all, worded, indexed, differing);
    }

    private static List<String> names(DatasetGraph quads) {
        List<String> names = new ArrayList<>();
        quads.listGraphNodes().forEachRemaining(name -> names.add(name.getURI()));
        return names;
    }
}
