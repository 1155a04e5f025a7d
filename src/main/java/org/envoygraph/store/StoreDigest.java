package org.envoygraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a store is built from, as one SHA-256: a program version and the names and bytes of files,
 * sorted by name, the same on every platform. Hidden files, such as an editor's, do not count. Of a
 * symbolic link inside a folder its target's name counts, and its bytes where it leads not far; of
 * a file that no reader would take, size and beginning.
 */
public final class StoreDigest {
    private static final int MOST_BYTES = 16_000_000;

    private StoreDigest() {}

    /**
     * The digest of some files and folders.
     *
     * @param program the version of the program that builds
     * @param home the folder to which the names are relative
     * @param sources files and folders under home; each must exist
     */
    public static String of(String program, Path home, Collection<Path> sources)
            throws IOException {
        Map<String, Path> files = new TreeMap<>();
        MessageDigest digest = sha256();
        add(digest, program.getBytes(StandardCharsets.UTF_8));
        for (Path source : sources) {
            for (Path file : filesOf(home.resolve(source))) {
                files.put(name(home, file), file);
            }
        }
        Set<Path> named = sources.stream().map(home::resolve).collect(Collectors.toSet());
        for (Map.Entry<String, Path> file : files.entrySet()) {
            add(digest, file.getKey().getBytes(StandardCharsets.UTF_8));
            addContent(digest, file.getValue(), named.contains(file.getValue()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> filesOf(Path source) throws IOException {
        if (!Files.exists(source)) {
            throw new NoSuchFileException(source.toString());
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(source)) {
            paths.filter(path -> !path.getFileName().toString().startsWith("."))
                    .filter(path -> Files.isRegularFile(path) || Files.isSymbolicLink(path))
                    .forEach(files::add);
        }
        return files;
    }

    /**
     * What a file says.
     *
     * @param named whether the caller named it, and not a folder above it
     */
    private static void addContent(MessageDigest digest, Path file, boolean named)
            throws IOException {
        boolean link = Files.isSymbolicLink(file);
        if (link) {
            add(digest, Files.readSymbolicLink(file).toString().getBytes(StandardCharsets.UTF_8));
        }
        if (!Files.isRegularFile(file) || link && !named && leadsAway(file)) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            digest.update(length(bytes.length < MOST_BYTES ? bytes.length : Files.size(file)));
            digest.update(bytes);
        }
    }

    /** Whether a link leads out of the folder above its own, which is the one of the data. */
    private static boolean leadsAway(Path link) throws IOException {
        Path folder = link.toAbsolutePath().getParent().toRealPath();
        return !link.toRealPath().startsWith(folder.getParent());
    }

    private static String name(Path home, Path file) {
        List<String> parts = new ArrayList<>();
        home.toAbsolutePath()
                .normalize()
                .relativize(file.toAbsolutePath().normalize())
                .forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    /** Length first, so that no two lists of names and bytes run into one another. */
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(length(bytes.length));
        digest.update(bytes);
    }

    private static ByteBuffer length(long bytes) {
        return ByteBuffer.allocate(Long.BYTES).putLong(bytes).flip();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
