package org.envoygraph.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.envoygraph.Build;
import org.envoygraph.Home;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.store.Store;

/**
 * The project's files that a worker needs, sent along: half a megabyte or so. A process unpacks
 * them once.
 *
 * @param id that nothing else sent has
 * @param files by their path in the project's folder
 */
record ShippedHome(String id, Map<String, byte[]> files) implements Serializable {
    private static final Map<String, Unpacked> BY_ID = new TreeMap<>();

    /** The folder on this machine, and the facts in it. */
    record Unpacked(Home home, Facts facts) {}

    static ShippedHome of(Home home) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String folder : new String[] {"data", "ontology", "queries"}) {
            try (Stream<Path> found =
                    Files.walk(home.folder().resolve(folder), FileVisitOption.FOLLOW_LINKS)) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    String name = home.folder().relativize(file).toString().replace('\\', '/');
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return new ShippedHome(UUID.randomUUID().toString(), files);
    }

    /** The same in this process. */
    Unpacked unpacked() throws IOException {
        synchronized (BY_ID) {
            Unpacked known = BY_ID.get(id);
            if (known == null) {
                known = unpack();
                BY_ID.put(id, known);
            }
            return known;
        }
    }

    private Unpacked unpack() throws IOException {
        Store.prepare(); // here, in one thread: two that begin with Jena at once wait for ever
        Path folder = Files.createTempDirectory("envoygraph-home");
        folder.toFile().deleteOnExit(); // what is named last goes first
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            for (Path above = folder; !above.equals(path.getParent()); ) {
                above = above.resolve(above.relativize(path).getName(0));
                if (!Files.exists(above)) {
                    Files.createDirectory(above).toFile().deleteOnExit();
                }
            }
            Files.write(path, file.getValue()).toFile().deleteOnExit();
        }
        Home home = new Home(folder);
        Problems problems = new Problems();
        Facts facts = new Build(home).facts(problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("checked before: " + problems.all().get(0));
        }
        return new Unpacked(home, facts);
    }
}
