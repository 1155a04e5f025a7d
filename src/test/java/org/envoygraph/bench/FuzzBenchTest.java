package org.envoygraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is nearly right is taken or refused in words; the bench tries more of it. */
class FuzzBenchTest {
    private static final int SEED = 22;
    private static final int INPUTS = 150;

    @TempDir private static Path folder;
    private static FuzzBench bench;

    @BeforeAll
    static void aProject() throws IOException {
        bench = FuzzBench.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "query", "parameter", "reconcile"})
    void eachInputIsTakenOrRefusedAndSomeAreRefused(String kind) {
        assertThat(bench.inputs(kind, SEED, 0, INPUTS)).isLessThan(INPUTS);
    }

    @AfterAll
    static void end() {
        bench.close();
    }
}
