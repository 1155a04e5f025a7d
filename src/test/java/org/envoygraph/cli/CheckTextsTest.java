package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.envoygraph.LittleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The curated files against copies of the texts, some or all of which are not there. */
class CheckTextsTest {
    private static final String TEXTS = " --articles " + LittleFolder.texts();

    private static final String OF_NO_TEXT =
            """
            title: A second article
            published: {at: 2022-12-10T09:00, zone: "+09:00", zone-origin: assumed}
            language: en
            text: {characters: 12, sha256: %s}
            facts:
              bb-01:
                post-held: us-envoy
                who: sung-kim
                label: Kim as envoy again
                when: {day: 2022-12-10, rule: publication-day}
                evidence: [0-9 f80de05d128a9df4]
            """
                    .formatted("0".repeat(64));

    @TempDir private Path home;

    private LittleProject project;

    @BeforeEach
    void aLittleProject() throws IOException {
        project = LittleProject.in(home);
    }

    @Test
    void whenAllTextsAreThereNothingMoreIsSaid() {
        Typed typed = Typed.command(home, "check" + TEXTS);

        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).contains("0 with text not available");
        assertThat(typed.err()).isEmpty();
    }

    @Test
    void anArticleWhoseTextIsNotThereIsNamed() {
        project.data().write("articles/bb-2022-12-10.yaml", OF_NO_TEXT);

        Typed typed = Typed.command(home, "check" + TEXTS);

        assertThat(typed.out()).contains("1 with text not available");
        assertThat(typed.err().lines())
                .containsExactly("Not in " + LittleFolder.texts() + ": bb-2022-12-10.");
        assertThat(typed.exit()).isZero();
    }
}
