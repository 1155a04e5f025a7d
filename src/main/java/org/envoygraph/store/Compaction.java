package org.envoygraph.store;

import java.io.IOException;
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
