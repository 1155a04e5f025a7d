package org.envoygraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of what the project ships, for a test to change. */
public final class Copied {
    private static final List<String> PARTS =
            List.of("data", "ontology", "queries", "fuseki-config.ttl");

    private Copied() {}

    /** Copies data, ontology, queries and configuration into a folder. */
    public static Home to(Path folder) throws IOException {
        for (String part : PARTS) {
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                for (Path file : files.toList()) {
                    Path copy = folder.resolve(file.toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.createDirectories(copy.getParent());
                        Files.copy(file, copy);
                    }
                }
            }
        }
        return new Home(folder);
    }

    /** Replaces words in a file; they must stand there. */
    public static void change(Path file, String words, String others) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(file + " has no '" + words + "'");
        }
        Files.writeString(file, text.replace(words, others));
    }
}
