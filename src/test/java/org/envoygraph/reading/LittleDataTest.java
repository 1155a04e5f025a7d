package org.envoygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.envoygraph.LittleData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that other tests change one thing in has nothing wrong itself. */
class LittleDataTest {
    @TempDir private Path temp;

    @Test
    void theLittleFolderReadsAndPassesAllChecks() {
        LittleData data = LittleData.in(temp);

        assertThat(data.checked()).isEmpty();
        assertThat(data.facts().all()).hasSize(6);
    }
}
