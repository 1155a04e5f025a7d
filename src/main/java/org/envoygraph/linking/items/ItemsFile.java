package org.envoygraph.linking.items;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.envoygraph.facts.CopiedItem;

/** The file of copied items: one entry an item, in the order of the ids. */
public final class ItemsFile {
    private static final String HEAD =
            "# What `./envoygraph enrich` copied from Wikidata (CC0). No fact of ours, and not"
                    + " written by hand.\n";

    private ItemsFile() {}

    /**
     * Writes the file, which appears only when it is complete. The same copies give the same bytes.
     */
    public static void write(Path file, List<CopiedItem> items) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path written = folder.resolve("." + file.getFileName() + ".part");
        try {
            try (FileChannel out =
                    FileChannel.open(
                            written,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(text(items).getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(
                    written,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** The text of the file. */
    static String text(List<CopiedItem> items) {
        return HEAD
                + items.stream()
                        .sorted(Comparator.comparing(ItemsFile::number))
                        .map(ItemsFile::entry)
                        .collect(Collectors.joining());
    }

    private static long number(CopiedItem item) {
        return Long.parseLong(item.item().substring(1));
    }

    private static String entry(CopiedItem item) {
        StringBuilder entry = new StringBuilder("\n- item: " + item.item() + "\n");
        item.revision().ifPresent(revision -> entry.append("  revision: " + revision + "\n"));
        item.modified().ifPresent(day -> entry.append("  modified: " + day + "\n"));
        entry.append("  read: " + item.read() + "\n");
        entry.append("  from: " + quoted(item.from()) + "\n");
        map(entry, "labels", item.labels());
        map(entry, "descriptions", item.descriptions());
        if (!item.identifiers().isEmpty()) {
            entry.append("  identifiers:\n");
            item.identifiers()
                    .forEach((key, all) -> entry.append("    " + key + ": " + list(all) + "\n"));
        }
        return entry.toString();
    }

    private static void map(StringBuilder entry, String key, SortedMap<String, String> values) {
        if (values.isEmpty()) {
            return;
        }
        entry.append("  " + key + ":\n");
        for (Map.Entry<String, String> value : values.entrySet()) {
            entry.append("    " + value.getKey() + ": " + quoted(value.getValue()) + "\n");
        }
    }

    private static String list(List<String> values) {
        return values.stream().map(ItemsFile::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A text in double quotes, in which nothing can end it or hide. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        c -> {
                            if (c == '"' || c == '\\') {
                                quoted.append('\\').appendCodePoint(c);
                            } else if (isHidden(c)) {
                                quoted.append("\\u%04X".formatted(c));
                            } else {
                                quoted.appendCodePoint(c);
                            }
                        });
        return quoted.append('"').toString();
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        boolean mark =
                type == Character.FORMAT
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR;
        return c <= Character.MAX_VALUE && (mark || Character.isISOControl(c) || c >= 0xFFFE);
    }
}
