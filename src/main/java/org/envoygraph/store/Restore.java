package org.envoygraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Makes a store of a backup, beside the old one, which it follows when nothing is wrong; and the
 * files of the local graphs. The local graphs that were there before are kept in a folder beside
 * them, whose name ends with {@code .before}.
 */
public final class Restore {
    private final BackupFile backup;
    private final Path store;
    private final LocalGraphs local;
    private final Path folder;
    private final Path fresh;

    /**
     * From a file into a store's folder.
     *
     * @param local the local graphs, which the backup has too
     */
    public Restore(Path file, Path store, LocalGraphs local) {
        this.backup = new BackupFile(file);
        this.store = store;
        this.local = local;
        this.folder = local.folder();
        this.fresh = folder.resolveSibling(folder.getFileName() + ".restored");
    }

    /** All but the local graphs, prefixes first. It reads the file each time. */
    public Feed mapped() {
        return out -> {
            out.startRDF();
            backup.prefixes(out::handleNamespace);
            backup.quads(
                    quad -> {
                        if (quad.isDefaultGraph() || !quad.getGraph().isURI()) {
                            throw new IllegalArgumentException("a quad without a graph: " + quad);
                        }
                        if (!local.mayBe(quad.getGraph().getURI())) {
                            out.handleStatement(Bridge.statement(quad));
                        }
                    });
            out.endRDF();
        };
    }

    /**
     * Restores, if the checks find nothing.
     *
     * @param check of all but the local graphs
     * @param ofLocal is given the things of the local graphs, seen with all that is in the store
     * @param digest makes what the store is then built from of what it was built from
     * @return the findings; empty: restored
     * @throws StoreInUse if another process has the store open
     * @throws IOException if the file is no backup, or cut short, or for want of room; then all is
     *     as it was
     */
    public <F> List<F> run(Check<F> check, Check<F> ofLocal, LocalGraphs.Digesting digest)
            throws IOException {
        StoreSite site = new StoreSite(store);
        site.refuseIfTaken();
        Files.createDirectories(store.toAbsolutePath().getParent());
        BackupFile.Whole whole = backup.verified(site.mostBytes());
        StoreSite.delete(fresh);
        try {
            List<Path> files = localFiles();
            Filling filling = new Filling("restored", mapped(), List.of());
            List<F> findings = site.build(filling, check, new Kept<>(files, ofLocal));
            if (findings.isEmpty()) {
                putLocalInPlace();
                new BuiltMark(store).write(digest.after(whole.builtFrom()));
            }
            return findings;
        } catch (IllegalArgumentException foreign) {
            throw new IOException("Not restored: " + foreign.getMessage(), foreign);
        } finally {
            StoreSite.delete(fresh);
        }
    }

    private List<Path> localFiles() throws IOException {
        Map<String, Graph> graphs = new LinkedHashMap<>();
        backup.quads(
                quad -> {
                    if (quad.getGraph().isURI() && local.mayBe(quad.getGraph().getURI())) {
                        graphs.computeIfAbsent(
                                        quad.getGraph().getURI(),
                                        name -> GraphFactory.createDefaultGraph())
                                .add(quad.asTriple());
                    }
                });
        LocalGraphs beside = new LocalGraphs(fresh, local.space());
        for (Map.Entry<String, Graph> graph : graphs.entrySet()) {
            KeptFile file = new KeptFile(beside.file(graph.getKey()));
            file.prepare(NodeFactory.createURI(graph.getKey()), graph.getValue());
            file.putInPlace();
        }
        return beside.files();
    }

    private void putLocalInPlace() throws IOException {
        Path before = folder.resolveSibling(folder.getFileName() + ".before");
        if (Files.isDirectory(folder)) {
            StoreSite.delete(before);
            Files.move(folder, before, StandardCopyOption.ATOMIC_MOVE);
        }
        if (Files.isDirectory(fresh)) {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
