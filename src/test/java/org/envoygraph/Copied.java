package org.envoygraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.envoygraph.facts.Problems;

/** A copy of what the project ships, for a test to change. */
public final class Copied {
    private static final List<String> PARTS =
            List.of("data", "ontology", "queries", "fuseki-config.ttl");

    private static final int BLOCK = 1 << 16;

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

    /** Copies the same with the store that a build makes of it; it is built once for all tests. */
    public static Home built(Path folder) throws IOException {
        Home home = to(folder);
        all(Built.STORE, home.store());
        return home;
    }

    /** Copies a project with all that is in its folder. */
    public static Home of(Home home, Path folder) throws IOException {
        all(home.folder(), folder);
        return new Home(folder);
    }

    private static void all(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    copyWithHoles(file, copy);
                }
            }
        }
    }

    /** The files of a store are long and mostly empty; so is their copy. */
    private static void copyWithHoles(Path file, Path copy) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocate(BLOCK);
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        try (FileChannel from = FileChannel.open(file);
                FileChannel to =
                        FileChannel.open(
                                copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (from.read(block.clear()) > 0) {
                block.flip();
                long end = from.position();
                boolean empty = block.equals(zeros.limit(block.limit()));
                if (!empty) {
                    to.write(block, end - block.limit());
                } else if (end == from.size()) {
                    to.write(ByteBuffer.allocate(1), end - 1);
                }
            }
        }
    }

    /** Made when first asked for. */
    private static final class Built {
        private static final Path STORE;

        static {
            try {
                Path target = Files.createDirectories(Path.of("target"));
                Home home = to(Files.createTempDirectory(target, "built").toAbsolutePath());
                Problems problems = new Problems();
                new Build(home).store(problems);
                if (!problems.isEmpty()) {
                    throw new IllegalStateException(problems.all().toString());
                }
                STORE = home.store();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
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
