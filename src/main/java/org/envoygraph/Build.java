package org.envoygraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.envoygraph.checks.Checks;
import org.envoygraph.export.Dump;
import org.envoygraph.export.SortedStatements;
import org.envoygraph.export.TurtleFile;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.mapping.GraphMapping;
import org.envoygraph.mapping.Names;
import org.envoygraph.reading.CuratedFiles;
import org.envoygraph.store.Store;
import org.envoygraph.validation.Shapes;

/** The flow: curated files, facts, statements; then a validated store, or a dump. */
public final class Build {
    private final Home home;
    private Optional<String> dataBeforeReading = Optional.empty();

    public Build(Home home) {
        this.home = home;
    }

    /** Reads the curated files and checks them; any problem means that nothing may be built. */
    public Facts facts(Problems problems) throws IOException {
        dataBeforeReading = Optional.of(BuiltFrom.digestOfData(home));
        Facts facts = CuratedFiles.read(home.data(), problems);
        if (problems.isEmpty()) {
            Checks.check(facts, problems);
        }
        return facts;
    }

    /**
     * Builds the store; it is put in place only if the shapes find nothing in the whole graph. If a
     * file changed since {@link #facts} began to read, the store is stale from the beginning.
     */
    public void store(Facts facts, Problems problems) throws IOException {
        BuiltFrom today = BuiltFrom.today(home);
        BuiltFrom asRead = dataBeforeReading.map(today::withData).orElse(today);
        GraphMapping mapping = new GraphMapping(facts);
        Shapes shapes = Shapes.read(home.shapes());
        problems.addAll(
                Store.build(
                        home.store(),
                        asRead.toString(),
                        out -> send(mapping, out),
                        graph -> shapes.traced(shapes.check(graph), graph, mapping::placeOf)));
    }

    /** The same graph in memory, for when another process has the store open. */
    public Store inMemory(Facts facts) throws IOException {
        GraphMapping mapping = new GraphMapping(facts);
        return Store.inMemory(out -> send(mapping, out));
    }

    /** Writes the dump files into a folder and names them. */
    public List<Path> dump(Facts facts, Path folder) throws IOException {
        GraphMapping mapping = new GraphMapping(facts);
        SortedStatements statements = new SortedStatements();
        send(mapping, statements);
        return new Dump(statements, mapping.prefixes()).write(folder);
    }

    private void send(GraphMapping mapping, RDFHandler out) throws IOException {
        mapping.write(out);
        TurtleFile.send(home.ontology(), Names.ontologyGraph(), out);
    }

    /** Why the store must be built, in words; nothing when it is up to date. */
    public Optional<String> stale() throws IOException {
        Optional<BuiltFrom> earlier = Store.digest(home.store()).flatMap(BuiltFrom::parse);
        if (earlier.isEmpty()) {
            return Optional.of("there is no store yet");
        }
        String changed = BuiltFrom.today(home).changedSince(earlier.get());
        return changed.isEmpty() ? Optional.empty() : Optional.of(changed + " changed");
    }
}
