package org.envoygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.envoygraph.LittleFolder;
import org.envoygraph.facts.Acceptance;
import org.envoygraph.facts.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptedReaderTest {
    private static final String FILE = "accepted.yaml";

    @TempDir private Path temp;
    private LittleFolder data;

    @BeforeEach
    void aFreshFolder() {
        data = LittleFolder.in(temp);
    }

    private List<String> problems(String yaml) {
        return data.write(FILE, yaml).problems();
    }

    @Test
    void anEntryIsReadWithItsPlace() {
        data.write(
                FILE,
                "- finding: mode/talk/phone+video\n  reason: Both hold.\n  reviewed: 2026-11-22\n");

        assertThat(data.facts().accepted())
                .containsExactly(
                        new Acceptance(
                                "mode/talk/phone+video",
                                "Both hold.",
                                LocalDate.of(2026, 11, 22),
                                new Place("data/accepted.yaml", 1, 3)));
    }

    @Test
    void aFileWithoutEntriesAcceptsNothing() {
        assertThat(data.write(FILE, "[]\n").facts().accepted()).isEmpty();
    }

    @Test
    void anEntryNeedsReasonAndDay() {
        assertThat(problems("- {finding: mode/talk/phone+video}\n"))
                .containsExactly(
                        "data/accepted.yaml:1:3: 'reason' is missing; add it",
                        "data/accepted.yaml:1:3: 'reviewed' is missing; add it");
    }

    @Test
    void anotherKeyIsRefused() {
        assertThat(
                        problems(
                                "- {finding: mode/talk/phone+video, reason: So., reviewed: 2026-11-22,"
                                        + " by: me}\n"))
                .singleElement()
                .asString()
                .startsWith("data/accepted.yaml:1:71: 'by' is no key here");
    }

    @Test
    void whatIsNoKeyOfAFindingIsRefused() {
        assertThat(problems("- {finding: the mode, reason: So., reviewed: 2026-11-22}\n"))
                .containsExactly(
                        "data/accepted.yaml:1:13: 'the mode' is no key of a finding; copy it from the"
                                + " report");
    }

    @Test
    void aKindThatDoesNotExistIsToldWithTheNearest() {
        assertThat(problems("- {finding: modes/talk/phone, reason: So., reviewed: 2026-11-22}\n"))
                .containsExactly(
                        "data/accepted.yaml:1:13: 'modes' is no kind of finding; did you mean 'mode'?");
    }

    @Test
    void aFindingIsAcceptedOnce() {
        String entry = "- {finding: mode/talk/phone, reason: So., reviewed: 2026-11-22}\n";

        assertThat(problems(entry + entry))
                .containsExactly(
                        "data/accepted.yaml:2:13: 'mode/talk/phone' is accepted already, at"
                                + " data/accepted.yaml:1:13; keep one");
    }
}
