package org.envoygraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The place where a store is built: beside the old one, which it follows by renaming. */
final class StoreSite {
    private final Path folder;
    private final Path fresh;
    private final Path old;

    StoreSite(Path folder) {
        this.folder = folder;
        this.fresh = folder.resolveSibling(folder.getFileName() + ".new");
        this.old = folder.resolveSibling(folder.getFileName() + ".old");
    }

    /** Refuses a place where another process works. */
    void refuseIfTaken() throws StoreInUse {
        if (Files.isDirectory(fresh) && StoreLock.isElsewhere(fresh)) {
            throw StoreInUse.building(folder, fresh);
        }
        if (Files.isDirectory(folder) && StoreLock.isElsewhere(folder)) {
            throw StoreInUse.open(folder);
        }
    }

    <F> List<F> build(String digest, Feed feed, Check<F> check) throws IOException {
        Files.createDirectories(fresh);
        StoreLock.take(fresh).orElseThrow(() -> StoreInUse.building(folder, fresh)).release();
        if (!Files.isDirectory(folder)) {
            return buildAndSwap(digest, feed, check);
        }
        StoreLock lock = StoreLock.take(folder).orElseThrow(() -> StoreInUse.open(folder));
        try {
            return buildAndSwap(digest, feed, check);
        } finally {
            lock.release();
        }
    }

    private <F> List<F> buildAndSwap(String digest, Feed feed, Check<F> check) throws IOException {
        delete(fresh);
        Files.createDirectories(fresh);
        try {
            List<F> findings;
            try (Store store = Store.connect(fresh)) {
                findings = store.write(digest, feed, check);
            }
            if (findings.isEmpty()) {
                swap();
            }
            return findings;
        } finally {
            delete(fresh);
        }
    }

    private void swap() throws IOException {
        delete(old);
        if (Files.exists(folder)) {
            Files.move(folder, old);
        }
        Files.move(fresh, folder);
        delete(old);
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(tree)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
