package org.envoygraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a store says it was built from. While a store is written it says nothing, so that one whose
 * writing broke off is known as such.
 *
 * @param store its folder
 */
record BuiltMark(Path store) {
    private static final String NAME = "built-from";
    private static final Map<Path, Object> LOCKS = new ConcurrentHashMap<>();

    /** Who writes the store and what it says here holds this lock from before the first. */
    Object lock() {
        return LOCKS.computeIfAbsent(store.toAbsolutePath().normalize(), folder -> new Object());
    }

    Optional<String> read() throws IOException {
        Path file = store.resolve(NAME);
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }

    void remove() throws IOException {
        Files.deleteIfExists(store.resolve(NAME));
    }

    /** Writes a file that is there whole or not at all. */
    void write(String digest) throws IOException {
        Path unfinished = store.resolve(NAME + ".unfinished");
        Files.writeString(
                unfinished,
                digest + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        Files.move(unfinished, store.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }
}
