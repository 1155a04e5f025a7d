package org.envoygraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed leaves nothing half done and loses nothing; the bench kills longer. */
class KillBenchTest {
    private static final int SEED = 10;

    @TempDir private static Path folder;
    private static KillBench bench;

    @BeforeAll
    static void aProject() throws IOException {
        bench = KillBench.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"write", "refresh", "build", "backup", "compact", "export"})
    void nothingIsLostByKills(String kind) throws IOException, InterruptedException {
        Random random = new Random(SEED);
        int kills = kind.equals("write") ? 3 : 1; // each is looked at for ten seconds
        for (int kill = 0; kill < kills; kill++) {
            assertThat(bench.round(kind, random)).isNotNegative();
        }
    }

    @AfterAll
    static void somethingWasWritten() {
        assertThat(bench.acknowledged()).isPositive();
    }
}
