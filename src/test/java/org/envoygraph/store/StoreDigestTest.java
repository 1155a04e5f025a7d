package org.envoygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreDigestTest {
    @TempDir private Path home;

    @BeforeEach
    void writeTwoFiles() throws IOException {
        write("data/a.yaml", "a: 1");
        write("data/articles/b.yaml", "b: 2");
    }

    @Test
    void theSameFilesHaveTheSameDigestWhereverTheyLie(@TempDir Path elsewhere) throws IOException {
        Files.createDirectories(elsewhere.resolve("data/articles"));
        Files.writeString(elsewhere.resolve("data/articles/b.yaml"), "b: 2");
        Files.writeString(elsewhere.resolve("data/a.yaml"), "a: 1");

        assertThat(StoreDigest.of("1", elsewhere, List.of(Path.of("data"))))
                .isEqualTo(digest())
                .isEqualTo("269d9f3d3389cdef284db3564876d28c1f613e52376ba02f0d2d2102c8f7e365");
    }

    @Test
    void aChangedByteChangesIt() throws IOException {
        String before = digest();
        write("data/a.yaml", "a: 2");

        assertThat(digest()).isNotEqualTo(before);
    }

    @Test
    void aRenamedFileChangesIt() throws IOException {
        String before = digest();
        Files.move(home.resolve("data/a.yaml"), home.resolve("data/c.yaml"));

        assertThat(digest()).isNotEqualTo(before);
    }

    @Test
    void anotherProgramVersionChangesIt() throws IOException {
        assertThat(StoreDigest.of("2", home, List.of(Path.of("data")))).isNotEqualTo(digest());
    }

    @Test
    void bytesDoNotMoveFromOneFileToTheNextUnseen() throws IOException {
        String before = digest();
        write("data/a.yaml", "a: ");
        write("data/articles/b.yaml", "1b: 2");

        assertThat(digest()).isNotEqualTo(before);
    }

    @Test
    void anEditorsHiddenFileDoesNotCount() throws IOException {
        String before = digest();
        write("data/.a.yaml.swp", "x");

        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void theOrderInWhichSourcesAreNamedDoesNotCount() throws IOException {
        Path a = Path.of("data/a.yaml");
        Path b = Path.of("data/articles");

        assertThat(StoreDigest.of("1", home, List.of(b, a)))
                .isEqualTo(StoreDigest.of("1", home, List.of(a, b)))
                .isEqualTo(digest());
    }

    @Test
    void aMissingSourceIsNamed() {
        assertThatThrownBy(() -> StoreDigest.of("1", home, List.of(Path.of("ontology"))))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageEndingWith("ontology");
    }

    @Test
    void whatALinkOutOfTheFolderLeadsToIsNotRead(@TempDir Path elsewhere) throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("c.yaml"), "c: 1");
        Files.createSymbolicLink(home.resolve("data/articles/c.yaml"), outside);
        String before = digest();

        Files.writeString(outside, "c: 2");

        assertThat(digest()).isEqualTo(before);
        Files.delete(home.resolve("data/articles/c.yaml"));
        assertThat(digest()).isNotEqualTo(before);
    }

    @Test
    void whatALinkInsideTheFolderLeadsToCounts() throws IOException {
        write("data/schema/.c.yaml", "c: 1");
        Files.createSymbolicLink(
                home.resolve("data/articles/c.yaml"), Path.of("../schema/.c.yaml"));
        String before = digest();

        write("data/schema/.c.yaml", "c: 2");

        assertThat(digest()).isNotEqualTo(before);
    }

    @Test
    void ofAFileLargerThanAnyReaderTakesTheSizeCounts() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(home.resolve("data/a.yaml").toFile(), "rw")) {
            large.setLength(5_000_000_000L);
            String before = digest();
            large.setLength(5_000_000_001L);

            assertThat(digest()).isNotEqualTo(before);
        }
    }

    private String digest() throws IOException {
        return StoreDigest.of("1", home, List.of(Path.of("data")));
    }

    private void write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
