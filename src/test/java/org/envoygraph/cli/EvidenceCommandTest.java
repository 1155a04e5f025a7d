package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.envoygraph.LittleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command evidence, on a small project with a text of our own. */
class EvidenceCommandTest {
    @TempDir private Path home;
    private Path texts;
    private String text;

    @BeforeEach
    void aLittleProjectWithATextBeside() throws IOException {
        LittleProject.in(home);
        texts = Files.createDirectory(home.resolve("texts"));
        text = Files.readString(LittleFolder.texts().resolve("aa-2022-12-09.txt"));
    }

    private Typed typed(String words, String copy) throws IOException {
        Files.writeString(texts.resolve("my copy.txt"), copy);
        return Typed.command(home, "evidence " + words + " --articles " + texts);
    }

    @Test
    void aFactShowsWhereItStandsAndWhoToldIt() throws IOException {
        Typed typed = typed("aa-03", text);

        assertThat(typed.exit()).isZero();
        assertThat(typed.out().lines())
                .containsExactly(
                        "aa-03  Kim asks Liu for talks",
                        "  kind:      statement, narrated",
                        "  told by:   Sung Kim (says: aa-03) → Ned Price (relays: aa-02)"
                                + " → The Daily Screen (prints: aa-2022-12-09)",
                        "  article:   aa-2022-12-09, \"Envoys on a screen\", The Daily Screen,"
                                + " 2022-12-09 09:17 +09:00",
                        "  your copy: my copy.txt",
                        "",
                        "  start   end     occurrence  digest            state",
                        "  139     159     1           ac52a0e20c144a59  OK",
                        "      We would rather talk");
        assertThat(typed.err()).isEmpty();
    }

    @Test
    void withoutCopiesNothingIsShownAndTheOptionIsNamed() {
        Typed typed = Typed.command(home, "evidence aa-03");

        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .contains("ac52a0e20c144a59  not available")
                .doesNotContain("talk\"");
        assertThat(typed.out()).doesNotContain("We would");
        assertThat(typed.err()).contains("--articles DIR");
    }

    @Test
    void oneByteTurnsExactlyTheFactsBehindItRed() throws IOException {
        Typed typed = typed("--all", text.replace("r talk", "r walk"));

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out().lines())
                .contains("aa-03   1         gone   Kim asks Liu for talks")
                .endsWith(
                        "6 facts, 7 passages: 6 OK, 0 moved, 1 gone, 0 with text not available.",
                        "Gone or moved: aa-03");
    }

    @Test
    void aGonePassageIsNotShownAndTheCopyIsToldToDiffer() throws IOException {
        Typed typed = typed("aa-03", text.replace("r talk", "r walk"));

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out()).contains("my copy.txt, not the text that was read", "gone");
        assertThat(typed.out()).doesNotContain("We would");
    }

    @Test
    void aLineOnTopMovesAllAndTheyAreShownFromWhereTheyStand() throws IOException {
        Typed typed = typed("aa-03 aa-01", "Saved.\n" + text);

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out()).contains("moved by 7\n      We would rather talk\n");
        assertThat(typed.out().split("moved by 7", -1)).hasSize(4);
    }

    @Test
    void whatWouldMoveACursorIsNotPrinted() throws IOException {
        String escape = text.replace("김 nodded", "\u001b[2J");
        Typed typed = typed("aa-03", escape.replace("rather", "rath\u202Er"));

        assertThat(typed.out()).doesNotContain("\u001b", "\u202E");
    }

    @Test
    void textsOfNoArticleAreAProblem() throws IOException {
        Typed typed = typed("--all", "Nothing of the kind.");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).contains("Not in " + texts + ": aa-2022-12-09.");
    }

    @Test
    void anUnknownFactIsWrongUseWithASuggestion() {
        Typed typed = Typed.command(home, "evidence aa-03 aa-3");

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).startsWith("'aa-3' is no fact; did you mean 'aa-03'?");
        assertThat(typed.out()).isEmpty();
    }

    @Test
    void programsGetTheSame() throws IOException {
        assertThat(typed("aa-03 --format csv", text).out().lines())
                .endsWith(
                        "aa-03,Kim asks Liu for talks,statement,narrated,,aa-2022-12-09,"
                                + "Envoys on a screen,The Daily Screen,2022-12-09 09:17 +09:00,"
                                + "139,159,1,ac52a0e20c144a59,OK,,We would rather talk");
        assertThat(typed("aa-03 --format json", "Saved.\n" + text).out())
                .contains("\"movedBy\" : 7", "\"passage\" : \"We would rather talk\"");
        assertThat(typed("aa-03 --format xml", text).exit()).isEqualTo(2);
        assertThat(typed("aa-03 --all", text).exit()).isEqualTo(2);
    }
}
