package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.envoygraph.Home;
import org.envoygraph.report.Planted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events under two names that look the same are a question to the curator. */
class CheckPairsTest {
    private static final String KEY = "duplicate/liu-noh-january-2024+noh-liu-2024-01-06";

    @TempDir private Path folder;

    private static Typed check(Home home) {
        return Typed.command(home.folder(), "check");
    }

    @Test
    void aPairIsAProblemUntilACuratorSaysThatTheyAreTwo() throws IOException {
        Planted planted = Planted.in(folder);

        Typed asked = check(planted.home());

        assertThat(asked.exit()).isEqualTo(1);
        assertThat(asked.err().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("data/articles/fa-2024-01-10.yaml:57:5: Meetings of the same parties")
                .endsWith("in data/accepted.yaml as '" + KEY + "' (fa-06, fb-05)");

        Files.writeString(
                planted.home().data().resolve("accepted.yaml"),
                "%n- {finding: %s, reason: Two days., reviewed: 2026-11-22}%n".formatted(KEY),
                StandardOpenOption.APPEND);
        Typed told = check(planted.home());

        assertThat(told.exit()).isZero();
        assertThat(told.out()).endsWith("no problem found.\n");
    }
}
