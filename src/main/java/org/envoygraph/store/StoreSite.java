package org.envoygraph.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The place where a store is built: beside the old one, which it follows by renaming. */
final class StoreSite {
    private static final long MEGABYTE = 1_000_000;

    /** A store of the shipped facts takes 7 MB; with less room than this none is begun. */
    private static final long LEAST_FREE = 16 * MEGABYTE;

    /** What an import takes in the store, for each byte of its file: 1.5 to 2.5 times as much. */
    private static final long ROOM_EACH_BYTE = 3;

    private final Path folder;
    private final Path fresh;
    private final Path old;
    private final long leastFree;

    StoreSite(Path folder) {
        this(folder, LEAST_FREE);
    }

    StoreSite(Path folder, long leastFree) {
        this.folder = folder;
        this.leastFree = leastFree;
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

    <F> List<F> build(Filling filling, Check<F> check, Kept<F> kept) throws IOException {
        Files.createDirectories(fresh);
        StoreLock.take(fresh).orElseThrow(() -> StoreInUse.building(folder, fresh)).release();
        if (!Files.isDirectory(folder) && Files.isDirectory(old)) {
            Files.move(old, folder);
        }
        if (!Files.isDirectory(folder)) {
            return buildAndSwap(filling, check, kept);
        }
        StoreLock lock = StoreLock.take(folder).orElseThrow(() -> StoreInUse.open(folder));
        try {
            return buildAndSwap(filling, check, kept);
        } finally {
            lock.release();
        }
    }

    private <F> List<F> buildAndSwap(Filling filling, Check<F> check, Kept<F> kept)
            throws IOException {
        delete(fresh);
        Files.createDirectories(fresh);
        try {
            refuseIfFull(leastFree + ROOM_EACH_BYTE * filling.size());
            List<F> findings = written(filling, check, kept);
            if (findings.isEmpty()) {
                swap();
            }
            return findings;
        } finally {
            delete(fresh);
        }
    }

    /** How many bytes of N-Quads there is room for. */
    long mostBytes() throws IOException {
        long free = Files.getFileStore(folder.toAbsolutePath().getParent()).getUsableSpace();
        return Math.max(0, (free - leastFree) / ROOM_EACH_BYTE);
    }

    private void refuseIfFull(long needed) throws IOException {
        long free = Files.getFileStore(fresh).getUsableSpace();
        if (free < needed) {
            String room = "only %d MB are free, and a store needs %d";
            throw new IOException(message(room.formatted(free / MEGABYTE, needed / MEGABYTE)));
        }
    }

    private <F> List<F> written(Filling filling, Check<F> check, Kept<F> kept) throws IOException {
        try (Store store = Store.connect(fresh)) {
            return store.fill(filling, check, kept);
        } catch (StoreInUse elsewhere) {
            throw elsewhere;
        } catch (IOException broken) {
            // what the feed could not read names another file
            boolean ours = String.valueOf(broken.getMessage()).startsWith(fresh.toString());
            throw ours ? unwritten(reason(broken).orElseThrow(), broken) : broken;
        } catch (RuntimeException broken) {
            throw reason(broken).map(r -> unwritten(r, broken)).orElseThrow(() -> broken);
        } catch (InternalError fault) {
            // how the JVM tells that a page of a mapped file has no place on the disk
            if (String.valueOf(fault.getMessage()).contains("memory access")) {
                throw unwritten("a page of a file found no room", fault);
            }
            throw fault;
        }
    }

    /** What the disk said first, if it was the disk. */
    private static Optional<String> reason(Throwable broken) {
        return Stream.iterate(broken, Objects::nonNull, Throwable::getCause)
                .filter(IOException.class::isInstance)
                .reduce((outer, inner) -> inner)
                .map(
                        e ->
                                e instanceof FileSystemException named && named.getReason() != null
                                        ? named.getReason()
                                        : e.getMessage());
    }

    private IOException unwritten(String reason, Throwable cause) {
        return new IOException(message(reason), cause);
    }

    private String message(String reason) {
        return fresh
                + " cannot be written: "
                + reason
                + "; the store stays as it was; make room on the disk and build again";
    }

    private void swap() throws IOException {
        delete(old);
        if (Files.exists(folder)) {
            Files.move(folder, old);
        }
        Files.move(fresh, folder);
        delete(old);
    }

    static void delete(Path tree) throws IOException {
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
