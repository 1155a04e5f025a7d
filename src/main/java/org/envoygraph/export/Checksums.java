package org.envoygraph.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file {@code SHA256SUMS}: a line a file, as {@code sha256sum -c} reads it. */
final class Checksums {
    static final String FILE = "SHA256SUMS";

    private static final Pattern LINE =
            Pattern.compile(
                    "([0-9a-f]{64}) {2}((?:[A-Za-z0-9_][A-Za-z0-9._-]*/)?[A-Za-z0-9_][A-Za-z0-9._-]*)");

    private Checksums() {}

    static byte[] of(Collection<WrittenFile> files) {
        StringBuilder lines = new StringBuilder();
        for (WrittenFile file : files) {
            lines.append(file.sha256()).append("  ").append(file.path()).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The files of an earlier dump that are still as it wrote them. A line that it would not have
     * written, and a file that somebody changed, are none of ours.
     */
    static List<String> unchanged(Path folder) throws IOException {
        List<String> ours = new ArrayList<>();
        for (Map.Entry<String, String> file : read(folder).entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isSymbolicLink(path.getParent())
                    && Digest.of(path).equals(file.getValue())) {
                ours.add(file.getKey());
            }
        }
        return ours;
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            for (String line : Files.readString(file, StandardCharsets.ISO_8859_1).split("\n")) {
                Matcher parts = LINE.matcher(line);
                if (parts.matches()) {
                    sums.put(parts.group(2), parts.group(1));
                }
            }
        }
        return sums;
    }
}
