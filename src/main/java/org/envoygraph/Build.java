package org.envoygraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.envoygraph.checks.Checks;
import org.envoygraph.export.Dump;
import org.envoygraph.export.DumpFormat;
import org.envoygraph.export.Layout;
import org.envoygraph.export.Release;
import org.envoygraph.export.Selection;
import org.envoygraph.export.SortedStatements;
import org.envoygraph.export.TurtleFile;
import org.envoygraph.export.UnknownGraph;
import org.envoygraph.facts.Edition;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.LatestDay;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.facts.StoredQuestion;
import org.envoygraph.imports.Imports;
import org.envoygraph.mapping.Described;
import org.envoygraph.mapping.GraphMapping;
import org.envoygraph.mapping.Names;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;
import org.envoygraph.reading.CuratedFiles;
import org.envoygraph.store.Feed;
import org.envoygraph.store.Filling;
import org.envoygraph.store.Kept;
import org.envoygraph.store.SpilledRows;
import org.envoygraph.store.Store;
import org.envoygraph.validation.MustNot;
import org.envoygraph.yaml.Documents;

/**
 * The flow: curated files and stored queries, facts, statements; then a validated store, or a dump.
 */
public final class Build {
    private final Home home;
    private final Consumer<String> progress;

    public Build(Home home) {
        this(home, doing -> {});
    }

    /**
     * A build that tells what it is doing.
     *
     * @param progress hears it in words, often
     */
    public Build(Home home, Consumer<String> progress) {
        this.home = home;
        this.progress = progress;
    }

    /** Reads the curated files and checks them; any problem means that nothing may be built. */
    public Facts facts(Problems problems) throws IOException {
        return facts(problems, new Documents());
    }

    /**
     * Reads the curated files and checks them, as {@link #facts(Problems)} does.
     *
     * @param documents know what files of the same bytes say
     */
    Facts facts(Problems problems, Documents documents) throws IOException {
        Facts facts =
                CuratedFiles.read(
                        home.data(),
                        problems,
                        documents,
                        n -> progress.accept("Reading articles: " + n));
        if (problems.isEmpty()) {
            progress.accept("Checking " + facts.all().size() + " facts");
            Checks.check(facts, problems);
        }
        return facts;
    }

    /**
     * Reads, checks and builds the store; it is put in place only if nothing is wrong, in the facts
     * or in the whole graph. If a file changes meanwhile, the store is stale from the beginning.
     *
     * @param problems takes all that is wrong
     */
    public void store(Problems problems) throws IOException {
        store(problems, new Documents());
    }

    /**
     * Reads, checks and builds the store, as {@link #store(Problems)} does.
     *
     * @param documents know what files of the same bytes say
     */
    void store(Problems problems, Documents documents) throws IOException {
        BuiltFrom today = BuiltFrom.today(home);
        Store.prepare();
        Problems ofQueries = new Problems();
        Beside<List<StoredQuestion>> reading = Beside.begin(() -> questions(ofQueries));
        Facts facts = facts(problems, documents);
        List<StoredQuestion> questions = reading.result();
        problems.addAll(ofQueries.all());
        MustNot forbidden = MustNot.read(home.mustNot(), problems);
        if (problems.isEmpty()) {
            List<Path> shapes = List.of(home.shapes(), home.descriptionShapes());
            Inspection inspection = new Inspection(shapes, forbidden);
            problems.addAll(stored(facts, questions, inspection, today));
        }
    }

    private List<Problem> stored(
            Facts facts, List<StoredQuestion> questions, Inspection inspection, BuiltFrom from)
            throws IOException {
        GraphMapping mapping = new GraphMapping(facts);
        HandedOver statements = new HandedOver();
        Feed made = statements.made(out -> send(mapping, questions, out));
        Beside<List<Problem>> found = Beside.begin(() -> inspection.of(made, mapping::placeOf));
        Imports imports = Imports.in(home.imports());
        return Store.build(
                home.store(),
                new Filling(
                        from.toString(),
                        out -> {
                            statements.again().into(new CountedStatements(out, progress));
                            imports.describe(out);
                        },
                        imports.files()),
                graph -> {
                    progress.accept("Validating the graph");
                    List<Problem> problems = found.result();
                    if (problems.isEmpty() && !imports.isEmpty()) {
                        progress.accept("Loading the imports");
                    }
                    return problems;
                },
                local());
    }

    private Kept<Problem> local() throws IOException {
        List<Path> files = home.localGraphs().files();
        return files.isEmpty()
                ? Kept.nothing()
                : new Kept<>(files, Inspection.ofLocal(home.shapes()));
    }

    /** The graph of the curated facts, to be sent as often as it is asked for. */
    Feed graphOf(Facts facts) throws IOException {
        GraphMapping mapping = new GraphMapping(facts);
        List<StoredQuestion> questions = questions();
        return out -> send(mapping, questions, out);
    }

    /** Whether something was taken in from data sets of others. */
    public boolean hasImports() throws IOException {
        return !Imports.in(home.imports()).isEmpty();
    }

    /**
     * The same graph in memory, for when another process has the store open. What was taken in from
     * data sets of others is not in it.
     */
    public Store inMemory(Facts facts) throws IOException {
        return Store.inMemory(graphOf(facts));
    }

    /** Writes all dump files into a folder and names them. */
    public List<Path> dump(Facts facts, Path folder) throws IOException {
        return dump(facts, folder, DumpFormat.values());
    }

    /** Writes the dump files of some formats into a folder and names them. */
    public List<Path> dump(Facts facts, Path folder, DumpFormat... formats) throws IOException {
        try {
            return dump(facts, folder, new Selection(Set.of(), Set.of(formats), false));
        } catch (UnknownGraph impossible) {
            throw new IllegalStateException("none was asked for", impossible);
        }
    }

    /**
     * Writes the dump files that are selected into a folder and names them.
     *
     * @throws UnknownGraph if a graph is selected that is not there; then nothing is written
     */
    public List<Path> dump(Facts facts, Path folder, Selection selection)
            throws IOException, UnknownGraph {
        GraphMapping mapping = new GraphMapping(facts);
        Layout layout = new Layout(Names.BASE, mapping.kinds(), mapping.prefixes());
        try (SortedStatements statements =
                new SortedStatements(SpilledRows::new, layout, selection)) {
            send(mapping, questions(), new CountedStatements(statements, progress));
            statements.refuseUnknownGraphs();
            progress.accept("Writing the files");
            return new Dump(statements, release(facts)).write(folder);
        } catch (UncheckedIOException full) {
            throw new IOException("no room to sort: " + full.getCause().getMessage(), full);
        }
    }

    private Release release(Facts facts) throws IOException {
        return new Release(
                "Envoy Graph",
                Names.dataset().stringValue(),
                CuratedFiles.version(home.data(), new Problems()),
                Optional.ofNullable(Build.class.getPackage().getImplementationVersion()),
                LatestDay.of(facts),
                GraphMapping.licence());
    }

    private void send(GraphMapping mapping, List<StoredQuestion> questions, RDFHandler out)
            throws IOException {
        send(
                mapping,
                others -> {
                    mapping.questions(questions, others);
                    TurtleFile.send(home.ontology(), Names.ontologyGraph(), others);
                },
                out);
    }

    private void send(GraphMapping mapping, Feed others, RDFHandler out) throws IOException {
        Described described = new Described(out);
        mapping.write(described);
        others.into(described);
        described.describe(mapping, edition());
    }

    /** What the description tells of the data set beside its numbers. */
    Edition edition() throws IOException {
        List<Edition.File> files = new ArrayList<>();
        for (DumpFormat format : DumpFormat.values()) {
            files.add(new Edition.File(format.file(), format.mediaType()));
        }
        if (!Files.exists(home.data().resolve("version.yaml"))) {
            return new Edition(Optional.empty(), Optional.empty(), files);
        }
        Problems knownBefore = new Problems();
        return new Edition(
                CuratedFiles.version(home.data(), knownBefore),
                CuratedFiles.previousVersion(home.data(), knownBefore),
                files);
    }

    /**
     * Tells whether the store can be built now, before the work for it begins.
     *
     * @throws org.envoygraph.store.StoreInUse if another process has it open, or is building it
     */
    public void refuseIfInUse() throws IOException {
        Store.refuseIfInUse(home.store());
    }

    /** For what is made of a shelf that was read before. */
    private List<StoredQuestion> questions() throws IOException {
        Problems problems = new Problems();
        List<StoredQuestion> questions = questions(problems);
        if (!problems.isEmpty()) {
            throw new IOException(problems.all().get(0).toString());
        }
        return questions;
    }

    private List<StoredQuestion> questions(Problems problems) throws IOException {
        return Files.isDirectory(home.queries())
                ? Shelf.read(home.queries(), problems).queries().stream()
                        .map(StoredQuery::question)
                        .toList()
                : List.of();
    }

    /** Why the store must be built, in words; nothing when it is up to date. */
    public Optional<String> stale() throws IOException {
        Optional<String> digest = Store.digest(home.store());
        if (digest.isEmpty()) {
            return Optional.of("there is no store yet");
        }
        Optional<BuiltFrom> earlier = BuiltFrom.parse(digest.get());
        if (earlier.isEmpty()) {
            return Optional.of("another version of the program made the store");
        }
        String changed = BuiltFrom.today(home).changedSince(earlier.get());
        return changed.isEmpty() ? Optional.empty() : Optional.of(changed + " changed");
    }
}
