package org.envoygraph.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a folder, and of its subfolders, that may be served: no links, none that begins with
 * a dot.
 */
final class DumpFolder {
    static final String INDEX = "index.json";
    private static final int DEPTH = 3;
    private static final int BUFFER = 1 << 16;
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*");

    private final Path folder;
    private final Map<String, Digested> digests = new ConcurrentHashMap<>();

    /** What was digested, and what came out. */
    private record Digested(String version, byte[] digest) {}

    /** A folder that may be made later. */
    DumpFolder(Path folder) {
        this.folder = folder;
    }

    /** The file of that name, such as {@code articles/kh-2022-12-09.ttl}, if it may be served. */
    Optional<Path> find(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!NAME.matcher(name).matches()
                || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        boolean here = file.toRealPath().equals(folder.toRealPath().resolve(name));
        return here ? Optional.of(file) : Optional.empty();
    }

    /** The names of all files, sorted; none where there is no folder. */
    List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    /** The SHA-256 of a file, taken anew only when the file is another. */
    byte[] digest(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        String version = now.size() + " " + now.lastModifiedTime() + " " + now.fileKey();
        Digested known = digests.get(file.toString());
        if (known == null || !known.version().equals(version)) {
            known = new Digested(version, taken(file));
            digests.put(file.toString(), known);
        }
        return known.digest().clone();
    }

    private static byte[] taken(Path file) throws IOException {
        MessageDigest digest = Versions.sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            while (in.read(buffer) >= 0) {
                // the stream counts
            }
        }
        return digest.digest();
    }
}
