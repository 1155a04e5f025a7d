package org.envoygraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The graph on disk: a TDB2 folder and the digest of what it was built from. It is a cache of the
 * curated files, so the remedy for a damaged one is to build it again.
 *
 * <p>Queries see the union of the named graphs as default graph. TDB2 keeps small numbers by value:
 * what was written {@code 007} or {@code 2.50} comes back as {@code 7} or {@code 2.5}.
 */
public final class Store implements AutoCloseable {
    private final Path folder;
    private final DatasetGraph quads;

    private Store(Path folder, DatasetGraph quads) {
        this.folder = folder;
        this.quads = quads;
    }

    /**
     * Loads Jena, which takes a while. It is to be done before two threads use Jena: its parts
     * would wait for each other without end if both began to load them.
     */
    public static void prepare() {
        JenaSystem.init();
    }

    /** What the store in this folder was built from; empty where there is none, or none whole. */
    public static Optional<String> digest(Path folder) throws IOException {
        return new BuiltMark(folder).read();
    }

    /**
     * Tells whether a store can be built in this folder now, before the work for it begins.
     *
     * @throws StoreInUse if another process has the store open, or is building it
     */
    public static void refuseIfInUse(Path folder) throws StoreInUse {
        new StoreSite(folder).refuseIfTaken();
    }

    /**
     * Prepares for a server that opens the store in this folder by a configuration of its own.
     *
     * @throws StoreInUse if another process has it open
     * @throws IOException if there is no whole store
     */
    public static void expectServer(Path folder) throws IOException {
        refuseIfNotWhole(folder);
        if (StoreLock.isElsewhere(folder)) {
            throw StoreInUse.open(folder);
        }
        LuceneLog.keepQuiet();
    }

    private static void refuseIfNotWhole(Path folder) throws IOException {
        if (digest(folder).isEmpty()) {
            if (Files.isDirectory(folder) && StoreLock.isElsewhere(folder)) {
                throw StoreInUse.open(folder); // who has it open may be writing
            }
            throw new IOException(folder + ": no store here, or one half written; build it first");
        }
    }

    /**
     * Builds a store in one transaction beside the old one and puts it in its place, if the check
     * finds nothing; otherwise the old one stays as it was.
     *
     * @return the findings; empty: built
     */
    public static <F> List<F> build(Path folder, String digest, Feed feed, Check<F> check)
            throws IOException {
        return build(folder, digest, feed, List.of(), check);
    }

    /**
     * Builds a store in the same way, with further named graphs from files. These are loaded when
     * the check has found nothing, and are not checked: that is for whoever made them.
     *
     * @param files N-Quads, however great; none says anything twice
     */
    public static <F> List<F> build(
            Path folder, String digest, Feed feed, List<Path> files, Check<F> check)
            throws IOException {
        return build(folder, new Filling(digest, feed, files), check, Kept.nothing());
    }

    /**
     * Builds a store in the same way, with further named graphs that are taken over when all else
     * is in it. If the check of these finds something, the old store stays too.
     */
    public static <F> List<F> build(Path folder, Filling filling, Check<F> check, Kept<F> kept)
            throws IOException {
        return new StoreSite(folder).build(filling, check, kept);
    }

    /**
     * Opens a store. One process at a time has it open; within it, the same folder is the same
     * dataset, and the first close ends it for all.
     *
     * @throws StoreInUse if another process has it open
     */
    public static Store open(Path folder) throws IOException {
        refuseIfNotWhole(folder);
        return connect(folder);
    }

    /** A store in memory, which goes with its closing. */
    public static Store inMemory(Feed feed) throws IOException {
        DatasetGraph quads = unionAsDefault(TextIndex.inMemory(Indexes.inMemory()));
        try (Transaction transaction = new Transaction(quads)) {
            TextIndex.fill(quads, feed);
            transaction.commit();
        }
        return new Store(Path.of(""), quads);
    }

    private static DatasetGraph unionAsDefault(DatasetGraph quads) {
        quads.getContext().set(TDB2.symUnionDefaultGraph, true);
        return quads;
    }

    /** Opens or begins a TDB2 folder, whole or not. */
    static Store connect(Path folder) throws IOException {
        if (StoreLock.isElsewhere(folder)) {
            throw StoreInUse.open(folder);
        }
        try {
            DatasetGraph quads = Indexes.connect(folder);
            return new Store(folder, unionAsDefault(TextIndex.inFolder(quads, folder)));
        } catch (JenaException broken) {
            String remedy = "; stop who uses it, or delete the folder and build again";
            throw new IOException(folder + ": " + broken.getMessage() + remedy, broken);
        }
    }

    /** Lets go of a TDB2 dataset that was opened by its folder, by whomever; twice does no harm. */
    public static void release(DatasetGraph quads) {
        DatasetGraph base = TextIndex.closed(quads);
        if (TDBInternal.isTDB2(base)) {
            TDBInternal.expel(base, true);
        }
    }

    /** The dataset to query. */
    public Dataset dataset() {
        return DatasetFactory.wrap(quads);
    }

    /** The named graphs by IRI, each sending itself in a read transaction of its own. */
    public Map<String, Feed> graphs() {
        Map<String, Feed> graphs = new TreeMap<>();
        for (String graph : Txn.calculateRead(quads, this::names)) {
            graphs.put(graph, out -> Txn.executeRead(quads, () -> Bridge.send(quads, graph, out)));
        }
        return Collections.unmodifiableMap(graphs);
    }

    /**
     * Replaces one graph in one transaction, if the check of the whole finds nothing.
     *
     * @param digest what the store is then built from
     * @return the findings; empty: replaced
     */
    public <F> List<F> replace(String graph, String digest, Feed feed, Check<F> check)
            throws IOException {
        Node name = NodeFactory.createURI(graph);
        return write(
                digest,
                out -> {
                    // not addGraph: a text index hears of cleared and added quads only
                    quads.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
                    feed.into(new OneGraph(out, graph));
                },
                check);
    }

    /** Writes and checks in one transaction; the digest stands only beside what it belongs to. */
    private <F> List<F> write(String digest, Feed feed, Check<F> check) throws IOException {
        return written(
                () -> feed.into(Bridge.into(quads)),
                check,
                () -> new BuiltMark(folder).write(digest));
    }

    /** The same for a store that is still empty. */
    <F> List<F> fill(Filling filling, Check<F> check, Kept<F> kept) throws IOException {
        List<F> findings =
                written(
                        () -> TextIndex.fill(quads, filling.feed()),
                        check,
                        () -> BulkLoad.into((DatasetGraphText) quads, filling.files()));
        return findings.isEmpty() ? takeOver(kept, filling.digest()) : findings;
    }

    private <F> List<F> takeOver(Kept<F> kept, String digest) throws IOException {
        Graph[] things = new Graph[1];
        return written(
                () -> things[0] = LocalGraphs.load(quads, kept.files()),
                union -> kept.check().findings(new Changed(union).told(things[0]).graph()),
                () -> new BuiltMark(folder).write(digest));
    }

    private interface Writing {
        void write() throws IOException;
    }

    private <F> List<F> written(Writing writing, Check<F> check, Writing afterwards)
            throws IOException {
        try {
            List<F> findings = committed(writing, check);
            if (findings.isEmpty()) {
                afterwards.write();
            }
            return findings;
        } catch (RuntimeIOException | DBOpEnvException broken) {
            throw new IOException(folder + ": " + broken.getMessage(), broken);
        }
    }

    private <F> List<F> committed(Writing writing, Check<F> check) throws IOException {
        try (Transaction transaction = new Transaction(quads)) {
            writing.write();
            List<F> findings = List.copyOf(check.findings(quads.getUnionGraph()));
            if (findings.isEmpty()) {
                new BuiltMark(folder).remove();
                transaction.commit();
            }
            return findings;
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        quads.listGraphNodes().forEachRemaining(node -> names.add(node.getURI()));
        return names;
    }

    @Override
    public void close() {
        release(quads);
    }
}
