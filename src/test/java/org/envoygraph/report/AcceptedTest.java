package org.envoygraph.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.envoygraph.facts.Acceptance;
import org.envoygraph.facts.Finding;
import org.envoygraph.facts.Finding.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries of curators, and facts that are left out. */
class AcceptedTest {
    private static final String MODE = "mode/kim-liu-2024-01/phone+video";
    private static final String WITHDRAWN = "mode/kim-liu-2024-01/in-person+phone+video";

    @TempDir private Path folder;
    private Planted planted;

    @BeforeEach
    void aFreshCopy() throws IOException {
        planted = Planted.in(folder);
    }

    private Report modes() throws IOException {
        return planted.report().only(Set.of(Kind.MODE));
    }

    @Test
    void aConflictThatNobodyAcceptsIsOpen() throws IOException {
        assertThat(modes().open()).isOne();
        assertThat(modes().isClear()).isFalse();
    }

    @Test
    void anAcceptedConflictIsShownWithItsReason() throws IOException {
        planted.accept(MODE);

        assertThat(modes().isClear()).isTrue();
        assertThat(modes().accepted()).isOne();
        assertThat(ReportFormat.TEXT.write(modes()))
                .startsWith("== mode\naccepted: Sources differ on the mode")
                .contains("because: We looked. (reviewed 2026-11-22, data/accepted.yaml:1:4)")
                .endsWith("0 conflicts, 0 notices, 1 accepted.\n");
        assertThat(ReportFormat.MARKDOWN.write(modes()))
                .contains("Accepted on 2026-11-22: We looked.");
    }

    @Test
    void anEntryThatAcceptsNothingIsStale() throws IOException {
        planted.accept("mode/kim-liu-2024-01/phone+written");

        assertThat(modes().stale())
                .extracting(Acceptance::finding)
                .containsExactly("mode/kim-liu-2024-01/phone+written");
        assertThat(modes().isClear()).isFalse();
    }

    @Test
    void aStaleEntryOfAnotherKindIsNotToldOfThisKind() throws IOException {
        planted.accept("date/kim-liu-2024-01/2024-01-08+2024-01-10");

        assertThat(modes().stale()).isEmpty();
    }

    @Test
    void aWithdrawnFactIsLeftOutUnlessAsked() throws IOException {
        assertThat(planted.report(false).findings()).extracting(Finding::key).contains(MODE);
        assertThat(planted.report(true).findings()).extracting(Finding::key).contains(WITHDRAWN);
    }

    @Test
    void anEntryForAFindingOnWithdrawnFactsIsNotStale() throws IOException {
        planted.accept(WITHDRAWN);

        assertThat(modes().stale()).isEmpty();
    }
}
