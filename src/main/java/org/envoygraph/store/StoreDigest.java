package org.envoygraph.store;

import java.io.IOException;
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
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a store is built from, as one SHA-256: a program version and the names and bytes of files,
 * sorted by name, the same on every platform. Hidden files, such as an editor's, do not count.
 */
public final class StoreDigest {
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
        for (Path source : sources) {
            for (Path file : filesOf(home.resolve(source))) {
                files.put(name(home, file), file);
            }
        }
        MessageDigest digest = sha256();
        add(digest, program.getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, Path> file : files.entrySet()) {
            add(digest, file.getKey().getBytes(StandardCharsets.UTF_8));
            add(digest, Files.readAllBytes(file.getValue()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> filesOf(Path source) throws IOException {
        if (!Files.exists(source)) {
            throw new NoSuchFileException(source.toString());
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(source)) {
            paths.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .forEach(files::add);
        }
        return files;
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
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
