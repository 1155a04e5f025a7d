package org.envoygraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a server says at which address it has the store, for as long as it has it. After a crash it
 * may name a server that is gone, so only who finds the store in use should believe it.
 *
 * @param file which is there or not
 */
record ServerFile(Path file) {
    void write(URI address) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, address + "\n");
    }

    Optional<URI> read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return Optional.of(Files.readString(file).strip())
                .filter(line -> line.matches("http://[A-Za-z0-9.:\\[\\]-]+/"))
                .map(URI::create);
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            // the next server writes it anew, and nobody else asks while the store is free
            return;
        }
    }
}
