package org.envoygraph.web.curating;

import java.io.IOException;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/** Takes over what changed in the curated files. */
@FunctionalInterface
public interface Refreshing {
    /**
     * What became of it.
     *
     * @param graphs IRIs of the graphs that changed, sorted
     * @param problems of the curated files, each with its place; if there are any, nothing changed
     */
    record Outcome(List<String> graphs, List<String> problems) {
        public Outcome {
            graphs = List.copyOf(graphs);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Takes it over in one transaction, or nothing of it.
     *
     * @param quads the store, which is open
     */
    Outcome over(DatasetGraph quads) throws IOException;
}
