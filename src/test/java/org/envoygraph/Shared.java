package org.envoygraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands beside the project and is no part of it: the article texts and the gold facts. */
public final class Shared {
    private static final String REQUIRED = "ENVOYGRAPH_REQUIRE_SHARED";

    private Shared() {}

    /**
     * The folder {@code ../shared}. Without it the calling test is skipped, or fails when the
     * system property or environment variable {@code ENVOYGRAPH_REQUIRE_SHARED} is {@code true}.
     */
    public static Path folder() {
        Path folder = Path.of("..", "shared");
        String absent = folder + " is not there: it holds the article texts, which are not ours";
        if (isRequired()) {
            assertThat(folder).as(absent).isDirectory();
        }
        assumeTrue(Files.isDirectory(folder), absent);
        return folder;
    }

    private static boolean isRequired() {
        return Boolean.getBoolean(REQUIRED) || "true".equals(System.getenv(REQUIRED));
    }

    /** The folder of the article texts. */
    public static Path articles() {
        return folder().resolve("articles");
    }

    /** The rows of a table of the gold folder, each as column to value. */
    public static List<Map<String, String>> gold(String table) {
        List<String> lines = lines(folder().resolve("gold").resolve(table));
        String[] columns = lines.get(0).split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split("\t", -1);
            assertThat(values).as(line).hasSameSizeAs(columns);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], values[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
