package org.envoygraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an import wrote, as it stands in a small file beside the great one: so nobody need count or
 * digest that again.
 *
 * @param name of the import, as {@code visits}
 * @param size of its file in bytes
 * @param sha256 of its file, in hexadecimal digits
 * @param statements in its graph
 * @param subjects different ones
 */
public record TakenIn(
        String name,
        long size,
        String sha256,
        long statements,
        long subjects,
        long classes,
        long properties) {
    /** How the name of the small file ends. */
    public static final String ENDING = ".counts";

    /** A line each, name and value. */
    public String text() {
        return """
                import %s
                size %d
                sha256 %s
                statements %d
                subjects %d
                classes %d
                properties %d
                """
                .formatted(name, size, sha256, statements, subjects, classes, properties);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IOException if the file is missing or another's, naming it
     */
    static TakenIn read(Path file) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file)) {
                lines.put(line.replaceFirst(" .*", ""), line.replaceFirst("[^ ]* ?", ""));
            }
        }
        try {
            return new TakenIn(
                    lines.getOrDefault("import", ""),
                    Long.parseLong(lines.getOrDefault("size", "")),
                    lines.getOrDefault("sha256", ""),
                    Long.parseLong(lines.getOrDefault("statements", "")),
                    Long.parseLong(lines.getOrDefault("subjects", "")),
                    Long.parseLong(lines.getOrDefault("classes", "")),
                    Long.parseLong(lines.getOrDefault("properties", "")));
        } catch (NumberFormatException another) {
            throw new IOException(
                    file + ": does not tell what the import wrote; take it in anew", another);
        }
    }
}
