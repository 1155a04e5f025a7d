package org.envoygraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What goes into a new store.
 *
 * @param digest what it is then built from
 * @param feed what is checked, and written in one transaction
 * @param files N-Quads that were checked when they were made, however great
 */
public record Filling(String digest, Feed feed, List<Path> files) {
    public Filling {
        files = List.copyOf(files);
    }

    /** How many bytes there are in the files. */
    long size() throws IOException {
        try {
            return files.stream().mapToLong(Filling::size).sum();
        } catch (UncheckedIOException missing) {
            throw missing.getCause();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
