package org.envoygraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.envoygraph.Build;
import org.envoygraph.Home;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;

/** The curated files as they would be with another file of decisions, read and checked. */
final class TrialData {
    private TrialData() {}

    static Facts read(Home home, byte[] decisions, Problems problems) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Home trial = new Home(folder.path());
            copy(home.data(), trial.data());
            Files.createDirectories(trial.linkDecisions().getParent());
            Files.write(trial.linkDecisions(), decisions);
            return new Build(trial).facts(problems);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
