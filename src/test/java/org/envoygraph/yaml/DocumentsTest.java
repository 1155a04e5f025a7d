package org.envoygraph.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is parsed again when its bytes changed, and when it could not be parsed. */
class DocumentsTest {
    private static final String SHOWN = "data/a.yaml";

    @TempDir private Path folder;
    private Path file;
    private Documents documents = new Documents();

    @BeforeEach
    void aFile() throws IOException {
        file = Files.writeString(folder.resolve("a.yaml"), "a: b\n");
    }

    private Optional<Value> read(Problems problems) throws IOException {
        documents = documents.next();
        return documents.read(file, SHOWN, problems);
    }

    @Test
    void theSameBytesAreTheSameNodes() throws IOException {
        Value one = read(new Problems()).orElseThrow();
        Value other = read(new Problems()).orElseThrow();

        assertThat(other.node()).isSameAs(one.node());
        Files.writeString(file, "a: c\n");
        assertThat(read(new Problems()).orElseThrow().keys().needText("a")).isEqualTo("c");
    }

    @Test
    void aProblemOfAValueIsToldEachTime() throws IOException {
        for (int time = 0; time < 2; time++) {
            Problems problems = new Problems();
            read(problems).orElseThrow().keys().done();
            assertThat(problems.all())
                    .extracting(Problem::toString)
                    .singleElement()
                    .asString()
                    .startsWith(SHOWN + ":1:1: ");
        }
    }

    @Test
    void aProblemOfFormIsToldEachTimeUntilItIsMended() throws IOException {
        Files.writeString(file, "a: b: c\n");
        for (int time = 0; time < 2; time++) {
            Problems problems = new Problems();
            assertThat(read(problems)).isEmpty();
            assertThat(problems.isEmpty()).isFalse();
        }
        Files.writeString(file, "a: b\n");
        assertThat(read(new Problems())).isPresent();
    }

    @Test
    void whatWasNotReadTheLastTimeIsForgotten() throws IOException {
        Value one = read(new Problems()).orElseThrow();
        documents = documents.next();

        assertThat(read(new Problems()).orElseThrow().node()).isNotSameAs(one.node());
    }
}
