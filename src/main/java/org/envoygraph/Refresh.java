package org.envoygraph;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.mapping.GraphMapping;
import org.envoygraph.mapping.KnownParts;
import org.envoygraph.mapping.Parts;
import org.envoygraph.store.Bridge;
import org.envoygraph.store.GraphChanges;
import org.envoygraph.store.Store;
import org.envoygraph.validation.MustNot;
import org.envoygraph.web.curating.Refreshing;
import org.envoygraph.yaml.Documents;

/**
 * Takes over what changed in the curated files into a store that is open: all of them are read and
 * checked, what may say something else is mapped, and the graphs that do are changed in one
 * transaction. What is remembered between times is only what would come out the same again.
 * Ontology, shapes and stored queries stay as they were when the store was built.
 */
public final class Refresh implements Refreshing {
    private final Home home;
    private final Consumer<Facts> taken;
    private Optional<State> known = Optional.empty();
    private Optional<ChangeInspection> inspection = Optional.empty();
    private Documents documents = new Documents();
    private KnownParts parts = new KnownParts();

    /**
     * What the store says.
     *
     * @param data digest of the curated files that say so
     */
    private record State(String data, CuratedGraphs graphs) {}

    /**
     * A way to take over files.
     *
     * @param taken hears of the facts each time when they were taken over
     */
    public Refresh(Home home, Consumer<Facts> taken) {
        this.home = home;
        this.taken = taken;
    }

    @Override
    public Outcome over(DatasetGraph quads) throws IOException {
        return over(quads, false);
    }

    /**
     * Takes over as well, but looks at everything even where no file changed. Who does so before
     * the first change comes has its code compiled by then.
     */
    public Outcome rehearse(DatasetGraph quads) throws IOException {
        return over(quads, true);
    }

    private synchronized Outcome over(DatasetGraph quads, boolean again) throws IOException {
        String data = BuiltFrom.digestOfData(home);
        String stored =
                Store.digest(home.store())
                        .flatMap(BuiltFrom::parse)
                        .map(BuiltFrom::data)
                        .orElse("");
        boolean isKnown = known.isPresent() && known.get().data().equals(stored);
        if (isKnown && stored.equals(data) && !again) {
            return new Outcome(List.of(), List.of());
        }
        if (!isKnown) { // the first time all is compared, whatever the store says of itself
            known = Optional.of(new State(stored, read(quads)));
        }
        return refreshed(quads, data, known.get());
    }

    private CuratedGraphs read(DatasetGraph quads) throws IOException {
        quads.begin(ReadWrite.READ);
        try {
            return new CuratedGraphs(Bridge.of(quads, home::isBuilt), home::isFixed);
        } finally {
            quads.end();
        }
    }

    private Outcome refreshed(DatasetGraph quads, String data, State before) throws IOException {
        Problems problems = new Problems();
        Build build = new Build(home);
        documents = documents.next();
        Facts facts = build.facts(problems, documents);
        MustNot forbidden = MustNot.read(home.mustNot(), problems);
        if (!problems.isEmpty()) {
            return refused(problems);
        }
        GraphMapping mapping = new GraphMapping(facts);
        parts = parts.next(facts.register());
        known = Optional.empty(); // if something breaks, what is in memory may be half changed
        CuratedGraphs graphs = before.graphs();
        Parts.State was = graphs.now();
        GraphChanges changes = graphs.to(mapping, parts, build.edition());
        problems.addAll(
                inspection().of(changes, graphs.graphs().quads(), forbidden, mapping::placeOf));
        if (problems.isEmpty()) {
            problems.addAll(written(changes, quads, data));
        }
        if (!problems.isEmpty()) {
            graphs.backTo(was);
            known = Optional.of(before);
            return refused(problems);
        }
        known = Optional.of(new State(data, graphs));
        taken.accept(facts);
        return new Outcome(changes.graphs(), List.of());
    }

    private List<Problem> written(GraphChanges changes, DatasetGraph quads, String data)
            throws IOException {
        return changes.write(
                quads,
                home.store(),
                home.localGraphs(),
                Inspection.ofLocal(inspection().facts()),
                before ->
                        BuiltFrom.parse(before)
                                .map(from -> from.withData(data).toString())
                                .orElse(before));
    }

    private ChangeInspection inspection() throws IOException {
        if (inspection.isEmpty()) {
            inspection = Optional.of(ChangeInspection.read(home));
        }
        return inspection.get();
    }

    private static Outcome refused(Problems problems) {
        return new Outcome(List.of(), problems.all().stream().map(Problem::toString).toList());
    }
}
