package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.envoygraph.LittleFolder;

/**
 * A project with few facts and no store yet, for commands that must refuse it.
 *
 * @param data its curated files, without a mistake
 */
record LittleProject(Path home, LittleFolder data) {
    static LittleProject in(Path home) throws IOException {
        Path ontology = Files.createDirectories(home.resolve("ontology"));
        Files.createFile(ontology.resolve("envoygraph.ttl"));
        Files.createFile(ontology.resolve("shapes.ttl"));
        Files.createFile(ontology.resolve("description-shapes.ttl"));
        return new LittleProject(home, LittleFolder.in(home));
    }

    /** What building says, in lines, after seeing that it wrote nothing. */
    List<String> said() throws IOException {
        List<Path> before = files();
        Typed typed = Typed.command(home, "build");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out()).isEmpty();
        assertThat(files()).isEqualTo(before);
        List<String> lines = typed.err().lines().toList();
        assertThat(lines).startsWith("Building the graph: there is no store yet.");
        return lines.subList(1, lines.size());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.sorted().toList();
        }
    }

    void saysOnly(String problem) throws IOException {
        assertThat(said()).containsExactly(problem, "1 problem; nothing written");
    }

    Typed check() {
        return Typed.command(home, "check");
    }
}
