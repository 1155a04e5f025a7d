package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @TempDir private static Path shipped;
    @TempDir private Path folder;

    @BeforeAll
    static void buildTheShippedGraph() throws IOException {
        Copied.built(shipped);
    }

    @Test
    void withoutACommandItSaysSoAndHowToGoOn() {
        Typed typed = Typed.run(List.of());

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("Name a command.").contains("--help");
    }

    @Test
    void anUnknownCommandIsWrongUse() {
        Typed typed = Typed.command("bild");

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("'bild'").contains("build");
    }

    @Test
    void checkFindsTheShippedFactsFree() {
        Typed typed = Typed.command(shipped, "check");

        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).contains("facts of").contains("no problem found");
    }

    @Test
    void checkTellsAllMistakesOfAllFilesAndExitsWithOne() throws IOException {
        Home home = Copied.to(folder);
        Path article = home.data().resolve("articles/kh-2022-12-09.yaml");
        Copied.change(article, "who: sung-kim, as", "who: sung-kin, as");
        Copied.change(article, "mode: video", "mode: vidoe");

        Typed typed = Typed.command(folder, "check");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err())
                .contains("data/articles/kh-2022-12-09.yaml:")
                .contains("'sung-kin' is no person; did you mean 'sung-kim'?")
                .contains("'vidoe' is no mode; did you mean 'video'?")
                .endsWith("correct them and check again" + System.lineSeparator());
    }

    @Test
    void theWarmUpForTheArchiveRunsTheWholeFlowOnACopy() {
        assertThat(Typed.command(shipped, "warm-up").exit()).isZero();
    }

    @Test
    void buildIsQuickWhenNothingChanged() {
        assertThat(Typed.command(shipped, "build").err()).contains("up to date");
    }

    @Test
    void buildWritesNothingWhenAFactIsWrong() throws IOException {
        Home home = Copied.to(folder);
        Copied.change(
                home.data().resolve("articles/kh-2022-12-09.yaml"),
                "day: 2022-12-07",
                "day: 2022-12-06");

        Typed typed = Typed.command(folder, "build");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err())
                .contains(
                        "2022-12-06 is not what rule 'weekday-before-publication' makes of 'Wednesday'")
                .contains("nothing written");
        assertThat(home.store()).doesNotExist();
    }

    @Test
    void queriesAreListedWithTheirQuestions() {
        Typed typed = Typed.command(shipped, "queries contacts");

        assertThat(typed.exit()).isZero();
        assertThat(typed.out().lines())
                .allSatisfy(line -> assertThat(line).endsWith("?"))
                .anySatisfy(line -> assertThat(line).startsWith("contacts"));
    }

    @Test
    void aQueryAnswersWithLabelsInATable() {
        Typed typed =
                Typed.command(
                        shipped, "query relays --scope five-articles --event kim-liu-2022-12-07");

        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .contains("Sung Kim  relayed  Ned Price  1       4")
                .contains("kd-03 kd-14 kd-15 kd-16")
                .contains("1 row");
    }

    @Test
    void aQueryAnswersInCsvWithNothingElseOnStandardOutput() {
        Typed typed =
                Typed.command(
                        shipped,
                        "query contacts --scope five-articles --person=sung-kim --format csv");

        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).startsWith("meeting,meetingLabel,party");
        assertThat(typed.out().lines()).hasSize(5);
    }

    @Test
    void helpOfAQueryTellsItsParameters() {
        Typed typed = Typed.command(shipped, "query contacts --help");

        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).contains("--person").contains("such as liu-xiaoming");
    }

    @Test
    void allWrongParametersAreRefusedAtOnce() {
        Typed typed =
                Typed.command(shipped, "query contacts --person sung-kin --from yesterday --x 1");

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err())
                .contains("did you mean 'sung-kim'?")
                .contains("'yesterday'")
                .contains("x");
    }

    @Test
    void anUnknownQueryOrFormatIsWrongUse() {
        assertThat(Typed.command(shipped, "query contact").err())
                .contains("did you mean 'contacts'?");
        assertThat(
                        Typed.command(shipped, "query evidence-of-fact --fact kd-01 --format xls")
                                .exit())
                .isEqualTo(2);
    }

    @Test
    void exportNamesTheFilesItWrote() {
        Typed typed = Typed.command(shipped, "export " + folder.resolve("dump"));

        assertThat(typed.exit()).isZero();
        assertThat(typed.out().lines().map(Path::of))
                .contains(folder.resolve("dump/index.json"))
                .allMatch(Files::isRegularFile);
    }

    @Test
    void exportSaysWhichGraphsAndFormatsThereAre() {
        Path dump = folder.resolve("dump");
        Typed graph = Typed.command(shipped, "export --graph article/none " + dump);
        Typed format = Typed.command(shipped, "export --format xls " + dump);

        assertThat(graph.exit()).isEqualTo(2);
        assertThat(graph.err())
                .startsWith("'article/none' is no graph; there are: article/agenparl-2021-07-21, ")
                .contains(" article/hani-2021-07-08, ");
        assertThat(format.exit()).isEqualTo(2);
        assertThat(format.err()).startsWith("'xls' is no format; give ttl, trig, nq, nt, jsonld");
        assertThat(dump).doesNotExist();
    }

    @Test
    void spanPrintsTheEvidenceOfEachPlace() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "one 😀 two\nthe two\n");

        Typed typed = Typed.run(List.of("span", text.toString(), "two"));

        assertThat(typed.out().lines())
                .containsExactly(
                        "- 6-9 3fc4ccfe745870e2   # line 1",
                        "- 14-17 3fc4ccfe745870e2 2   # line 2");
        assertThat(Typed.run(List.of("span", text.toString(), "three")).exit()).isEqualTo(1);
    }

    @Test
    void newArticleWritesAHeadWithLengthAndDigest() throws IOException {
        Path text = Files.writeString(folder.resolve("xy-2022-01-01.txt"), "two");

        Typed typed = Typed.run(List.of("new", "article", text.toString()));

        assertThat(typed.out()).contains("text: {characters: 3, sha256: 3fc4ccfe745870e2");
        assertThat(typed.err()).contains("data/articles/xy-2022-01-01.yaml");
    }

    @Test
    void aMissingFolderIsToldInPlainWords() {
        Typed typed = Typed.command(shipped, "check --articles " + folder.resolve("none"));

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).contains("is no folder").doesNotContain("Exception");
    }

    @Test
    void aFolderWithoutFactsIsWrongUse() {
        Typed typed = Typed.command(folder, "check");

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("--home");
    }
}
