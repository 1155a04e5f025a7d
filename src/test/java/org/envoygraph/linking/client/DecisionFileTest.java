package org.envoygraph.linking.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries come to the end of a file, or nothing happens to it. */
class DecisionFileTest {
    private static final List<String> ENTRIES = List.of("- a: 1\n", "- b: 2\n");

    @TempDir private Path folder;
    private Path file;
    private Path unfinished;
    private DecisionFile decisions;

    @BeforeEach
    void name() {
        file = folder.resolve("links/wikidata.yaml");
        unfinished = folder.resolve("work/unfinished");
        decisions = new DecisionFile(file, unfinished);
    }

    private String after(String before) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, before);
        assertThat(decisions.add(ENTRIES, text -> true)).isTrue();
        assertThat(unfinished).doesNotExist();
        return Files.readString(file);
    }

    @Test
    void everyByteThatWasThereStays() throws IOException {
        assertThat(after("# ü\r\n- z: 0   \n")).isEqualTo("# ü\r\n- z: 0   \n\n- a: 1\n\n- b: 2\n");
        assertThat(after("- z: 0")).isEqualTo("- z: 0\n\n- a: 1\n\n- b: 2\n");
        assertThat(after("")).isEqualTo("- a: 1\n\n- b: 2\n");
    }

    @Test
    void aFileThatIsNotThereIsMade() throws IOException {
        assertThat(decisions.add(ENTRIES, text -> true)).isTrue();
        assertThat(file).hasContent("- a: 1\n\n- b: 2");
    }

    @Test
    void whatDoesNotStandIsNotWritten() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "- z: 0\n");

        assertThat(decisions.add(ENTRIES, text -> false)).isFalse();
        assertThatThrownBy(
                        () ->
                                decisions.add(
                                        ENTRIES,
                                        text -> {
                                            throw new IOException("unreadable");
                                        }))
                .hasMessage("unreadable");

        assertThat(file).hasContent("- z: 0");
        assertThat(unfinished).doesNotExist();
    }
}
