package org.envoygraph.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Writes the quads of a store anew without the room that replaced ones left: a new generation in a
 * folder {@code Data-NNNN} beside the earlier one, which is deleted.
 */
public final class Compaction {
    private static final Pattern GENERATION = Pattern.compile("Data-[0-9]+(-tmp)?");
    private static final String HALF = "-tmp";

    private Compaction() {}

    /**
     * Compacts the store in a folder; on failure it stays as it was.
     *
     * @return folders that an interrupted compaction had left, and that are gone
     * @throws StoreInUse if another process has it open
     */
    public static List<String> of(Path folder) throws IOException {
        List<String> swept = leftovers(folder);
        try (Store store = Store.open(folder)) { // which sweeps away half a generation
            sweep(folder);
            DatasetGraph quads = TextIndex.wrapped(store.dataset().asDatasetGraph());
            DatabaseMgr.compact(quads, true);
            sweep(folder);
        } catch (RuntimeIOException | DBOpEnvException broken) {
            throw unwritten(folder, broken.getMessage(), broken);
        } catch (JenaException broken) {
            throw unwritten(folder, broken.getMessage(), broken);
        } catch (InternalError fault) {
            throw unwritten(folder, "a page of a file found no room", fault);
        }
        for (String latest : generations(folder)) {
            Indexes.removeOthers(folder.resolve(latest));
        }
        return swept;
    }

    /**
     * Compacts a store that is open in this process, and does nothing while somebody reads or
     * writes it. Nobody may begin to meanwhile: who reads across the change of generations would
     * hold the earlier one for ever. Until it is opened again the store keeps all six orders.
     *
     * @return whether it was done
     * @throws IOException if there is no room; the store stays as it was
     */
    public static boolean ofOpen(DatasetGraph quads) throws IOException {
        DatasetGraph store = TextIndex.wrapped(quads);
        DatasetGraphTDB generation = TDBInternal.getDatasetGraphTDB(store);
        if (generation.getTxnSystem().getTxnMgr().countActive() > 0) {
            return false;
        }
        Path folder = Path.of(generation.getLocation().getDirectoryPath());
        try {
            DatabaseMgr.compact(store, true);
            return true;
        } catch (RuntimeIOException | JenaException | InternalError broken) {
            throw unwritten(folder, broken.getMessage(), broken);
        }
    }

    /** The longest file that an open store has among its orders, in bytes. */
    public static long longestOrder(DatasetGraph quads) throws IOException {
        DatasetGraphTDB generation = TDBInternal.getDatasetGraphTDB(TextIndex.wrapped(quads));
        long longest = 0;
        Path folder = Path.of(generation.getLocation().getDirectoryPath());
        try (DirectoryStream<Path> orders = Files.newDirectoryStream(folder, "[GSPO]*.dat")) {
            for (Path order : orders) {
                longest = Math.max(longest, Files.size(order));
            }
        }
        return longest;
    }

    private static IOException unwritten(Path folder, String why, Throwable cause) {
        return new IOException(
                folder + " cannot be compacted: " + why + "; the store stays as it was", cause);
    }

    /** Folders of generations that nobody reads: half ones, and those before the latest. */
    public static List<String> leftovers(Path folder) throws IOException {
        List<String> all = generations(folder);
        String latest = all.stream().filter(g -> !g.endsWith(HALF)).reduce("", (a, b) -> b);
        return all.stream().filter(generation -> !generation.equals(latest)).toList();
    }

    private static List<String> generations(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inner = Files.list(folder)) {
            return inner.map(path -> path.getFileName().toString())
                    .filter(name -> GENERATION.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    private static void sweep(Path folder) throws IOException {
        for (String left : leftovers(folder)) {
            StoreSite.delete(folder.resolve(left));
        }
    }
}
