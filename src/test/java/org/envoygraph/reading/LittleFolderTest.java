package org.envoygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.envoygraph.LittleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that other tests change one thing in has nothing wrong itself. */
class LittleFolderTest {
    @TempDir private Path temp;

    @Test
    void theLittleFolderReadsAndPassesAllChecks() {
        LittleFolder data = LittleFolder.in(temp);

        assertThat(data.checked()).isEmpty();
        assertThat(data.facts().all()).hasSize(6);
    }
}
