package org.envoygraph.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Statement;
import org.envoygraph.store.SpilledRows;

/** Dumps for tests. */
final class Exported {
    static final Layout LAYOUT =
            new Layout(
                    "https://example.org/",
                    List.of("person", "meeting"),
                    Map.of(
                            "person", "https://example.org/id/person/",
                            "meeting", "https://example.org/id/meeting/",
                            "envoy", "https://example.org/ns#",
                            "xsd", "http://www.w3.org/2001/XMLSchema#",
                            "ex", "https://example.org/other/"));

    private Exported() {}

    /** Writes some statements. */
    static void of(List<Statement> said, Path folder, Selection selection) throws IOException {
        Release release =
                new Release(
                        "Example",
                        "https://example.org/dataset",
                        Optional.of("1.0.0"),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 5, 6)),
                        "https://example.org/licence");
        try (SortedStatements statements =
                new SortedStatements(SpilledRows::new, LAYOUT, selection)) {
            said.forEach(statements::handleStatement);
            new Dump(statements, release).write(folder);
        }
    }

    /** The names of all files that are not hidden, with those of their folders. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return List.copyOf(
                    new TreeSet<>(
                            files.filter(Files::isRegularFile)
                                    .map(file -> folder.relativize(file).toString())
                                    .filter(name -> !name.equals(FolderLock.FILE))
                                    .toList()));
        }
    }
}
