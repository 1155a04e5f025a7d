package org.envoygraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The results of a bench in a file, a line each round with a value for each contender, so that a
 * bench that was stopped goes on where it was. Delete the file to begin anew.
 */
final class FinishedRounds {
    private final Path file;
    private final String name;

    /**
     * @param file in {@code work/bench}
     * @param name of what is measured, such as a number of records
     */
    FinishedRounds(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /** How many there are. */
    int count() throws IOException {
        return (int) lines().stream().filter(line -> line.startsWith(name + "\t")).count();
    }

    void add(Map<String, Double> values) throws IOException {
        StringBuilder line = new StringBuilder(name);
        values.forEach((of, value) -> line.append('\t').append(of).append('=').append(value));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                line.append('\n'),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                StandardOpenOption.SYNC);
    }

    /** What was measured of each contender, by round. */
    Map<String, Runs> runs() throws IOException {
        Map<String, Runs> runs = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] parts = line.split("\t");
            for (int i = 1; i < parts.length && parts[0].equals(name); i++) {
                int end = parts[i].indexOf('=');
                runs.computeIfAbsent(parts[i].substring(0, end), any -> new Runs())
                        .add(Double.parseDouble(parts[i].substring(end + 1)));
            }
        }
        return runs;
    }

    private List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
