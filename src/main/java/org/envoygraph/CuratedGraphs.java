package org.envoygraph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.envoygraph.facts.Edition;
import org.envoygraph.mapping.GraphMapping;
import org.envoygraph.mapping.KnownParts;
import org.envoygraph.mapping.Parts;
import org.envoygraph.store.Feed;
import org.envoygraph.store.GraphChanges;
import org.envoygraph.store.MemoryGraphs;

/** The curated graphs in memory; what changes in their parts changes in them, and nothing else. */
final class CuratedGraphs {
    private final List<Statement> fixed;
    private final Parts parts = new Parts();
    private final MemoryGraphs graphs = new MemoryGraphs();

    /**
     * Begins with what a store says.
     *
     * @param isFixed of which graphs no curated file tells; they stay as they are
     */
    CuratedGraphs(Feed stored, Predicate<String> isFixed) throws IOException {
        List<Statement> all = new ArrayList<>();
        stored.into(new StatementCollector(all));
        changed(parts.backTo(Parts.State.of(all)));
        this.fixed = all.stream().filter(s -> isFixed.test(s.getContext().stringValue())).toList();
    }

    MemoryGraphs graphs() {
        return graphs;
    }

    /** What they say, to come back to. */
    Parts.State now() {
        return parts.now();
    }

    /** Says what a mapping makes. */
    GraphChanges to(GraphMapping mapping, KnownParts known, Edition edition) {
        Map<String, List<Statement>> made = mapping.parts(known);
        made.put("fixed", fixed);
        graphs.declare(mapping.prefixes());
        return changed(parts.to(made, mapping, edition));
    }

    /** Says again what was said before. */
    void backTo(Parts.State before) {
        changed(parts.backTo(before));
    }

    private GraphChanges changed(Parts.Change change) {
        return graphs.change(change.removed(), change.added());
    }
}
