package org.envoygraph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problem;
import org.envoygraph.store.GraphChanges;
import org.envoygraph.validation.MustNot;
import org.envoygraph.validation.Shapes;

/**
 * Holds graphs that change against the shapes, and all curated graphs against what counts over all
 * of them: the shapes of the description, and what must never be said.
 */
record ChangeInspection(Shapes facts, Shapes description) {
    static ChangeInspection read(Home home) throws IOException {
        return new ChangeInspection(
                Shapes.read(home.shapes()), Shapes.read(home.descriptionShapes()));
    }

    /**
     * What is wrong, in the order in which a build looks; what takes long is done side by side.
     *
     * @param after all curated graphs, as they are then
     * @param places where the thing of an IRI is curated
     */
    List<Problem> of(
            GraphChanges changes,
            DatasetGraph after,
            MustNot forbidden,
            Function<String, Optional<Place>> places)
            throws IOException {
        Beside<List<Problem>> never = Beside.begin(() -> forbidden.check(after, places));
        Graph union = after.getDefaultGraph();
        List<Problem> found = new ArrayList<>();
        found.addAll(facts.traced(facts.check(changes.things()), union, places));
        found.addAll(description.traced(description.check(union), union, places));
        List<Problem> said = never.result();
        return found.isEmpty() ? said : found;
    }
}
