package org.envoygraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problem;
import org.envoygraph.store.Bridge;
import org.envoygraph.store.Check;
import org.envoygraph.store.Feed;
import org.envoygraph.validation.MustNot;
import org.envoygraph.validation.Shapes;

/**
 * Holds statements against the shapes and against what must never be said. It looks at a copy in
 * memory, where that is done sooner than in the store.
 *
 * @param shapes the files of the shapes
 */
record Inspection(List<Path> shapes, MustNot forbidden) {
    /**
     * What is wrong; the forbidden is looked for in what conforms to the shapes.
     *
     * @param places where the thing of an IRI is curated
     */
    List<Problem> of(Feed statements, Function<String, Optional<Place>> places) throws IOException {
        DatasetGraph quads = Bridge.inMemory(statements);
        Graph union = quads.getDefaultGraph();
        List<Problem> found = new ArrayList<>();
        for (Path file : shapes) {
            Shapes read = Shapes.read(file);
            found.addAll(read.traced(read.check(union), union, places));
        }
        return found.isEmpty() ? forbidden.check(quads, places) : found;
    }

    /** Looks at records of others, of which no curated file tells. */
    static Check<Problem> ofImports(Path shapes) throws IOException {
        return ofOthers(Shapes.read(shapes), Optional.empty());
    }

    /** Looks at graphs that were written over HTTP. */
    static Check<Problem> ofLocal(Path shapes) throws IOException {
        return ofLocal(Shapes.read(shapes));
    }

    static Check<Problem> ofLocal(Shapes shapes) {
        return ofOthers(shapes, Optional.of(Place.of("work/local")));
    }

    private static Check<Problem> ofOthers(Shapes shapes, Optional<Place> place) {
        return graph -> shapes.traced(shapes.check(graph), graph, iri -> place);
    }
}
