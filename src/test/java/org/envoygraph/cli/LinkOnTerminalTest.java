package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.linking.client.FakeService.human;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.Jdks;
import org.envoygraph.linking.client.FakeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A curator on a terminal, who types answers; in a process of its own. */
class LinkOnTerminalTest {
    private static final String KEYS =
            "  N same, dN different, uN unsure, d all different, s skip, q quit > ";

    @TempDir private Path folder;
    private Home home;
    private String before;
    private FakeService fake;

    @BeforeEach
    void aCopyOfTheProjectAndAService() throws IOException {
        home = Copied.to(folder);
        before = Files.readString(home.linkDecisions());
        fake = FakeService.start();
        fake.knows(
                "Sung Kim",
                human("Q1", "Sung Kim", "American diplomat"),
                human("Q2", "Kim Sung", "South Korean\\u001B[2J actor"));
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    private record Ended(int exit, String out, String err) {}

    private Ended typed(String answers, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Jdks.oursEndingSoon());
        command.addAll(
                List.of(
                        "-D" + Terminal.PROPERTY + "=in,out",
                        "-Denvoygraph.home=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        EnvoyGraph.class.getName(),
                        "link",
                        "--service=" + fake.url()));
        command.addAll(List.of(words));
        Path err = folder.resolve("err");
        Path in = Files.writeString(folder.resolve("in"), answers);
        Process process =
                new ProcessBuilder(command)
                        .redirectError(err.toFile())
                        .redirectInput(in.toFile())
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(err));
    }

    private String added() throws IOException {
        String now = Files.readString(home.linkDecisions());
        assertThat(now).startsWith(before);
        return now.substring(before.length()).replaceAll("decided: .*", "decided: DAY");
    }

    @Test
    void oneKeyDecidesAndNobodyIsAskedAgain() throws IOException, InterruptedException {
        Ended ended = typed("1\n", "sung-kim");

        assertThat(ended.exit()).isZero();
        assertThat(ended.out())
                .startsWith("\nSung Kim (person sung-kim)\n  United States; ")
                .contains(
                        "  1  Sung Kim, 100; human; American diplomat\n"
                                + "     The name is the same as the label 'Sung Kim'; the type"
                                + " agrees; the country agrees.\n"
                                + "     http://www.wikidata.org/entity/Q1\n"
                                + "  2  Kim Sung, ")
                .contains("South KoreanU+001B[2J actor")
                .endsWith(KEYS)
                .doesNotContain("\033");
        assertThat(ended.err()).isEqualTo("1 decision written to data/links/wikidata.yaml.\n");
        assertThat(added())
                .isEqualTo(
                        """

                        - person: sung-kim
                          item: Q1
                          judgement: same
                          method: label-check
                          decided: DAY
                          label: Sung Kim
                          type: human
                          seen-in:
                            - %s
                            - http://www.wikidata.org/entity/Q1
                        """
                                .formatted(fake.url()));
        assertThat(Typed.command(folder, "check").exit()).isZero();

        Ended again = typed("1\n", "sung-kim");
        assertThat(again.exit()).isZero();
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("All of them have a decision");
        assertThat(fake.asked()).containsExactly("Sung Kim");
    }

    @Test
    void differentUnsureAndSkipAreAnswersToo() throws IOException, InterruptedException {
        fake.knows("Ned Price", human("Q3", "Ned Price", ""));
        fake.knows("Wang Yi", human("Q4", "Wang Yi", ""), human("Q5", "Wang Yi", ""));

        Ended ended =
                typed("7\nx\nd2\nu\ns\nd\n", "sung-kim", "ned-price", "wang-yi", "jang-ha-sung");

        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(ended.out())
                .contains("'7' is no answer here.", "'x' is no answer here.")
                .contains("Nothing to decide: the service knows nothing more of this name.");
        assertThat(added().lines().filter(line -> line.matches(".*(person|item|judgement):.*")))
                .containsExactly(
                        "- person: sung-kim",
                        "  item: Q2",
                        "  judgement: different",
                        "- person: sung-kim",
                        "  item: Q1",
                        "  judgement: unsure",
                        "- person: wang-yi",
                        "  item: Q4",
                        "  judgement: different",
                        "- person: wang-yi",
                        "  item: Q5",
                        "  judgement: different");
    }

    @Test
    void quittingKeepsWhatWasDecided() throws IOException, InterruptedException {
        fake.knows("Ned Price", human("Q3", "Ned Price", ""));

        Ended ended = typed("1\nq\n", "sung-kim", "ned-price", "wang-yi");

        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).doesNotContain("wang-yi");
        assertThat(added()).contains("item: Q1").doesNotContain("Q3");
    }

    @Test
    void aDecisionThatContradictsAnEarlierOneIsNotWritten()
            throws IOException, InterruptedException {
        String biden =
                before.lines().filter(l -> l.contains("Q6")).findFirst().orElseThrow().strip();
        String item = biden.substring("item: ".length());
        fake.knows("Sung Kim", human(item, "Sung Kim", ""));

        Ended ended = typed("1\n", "sung-kim");

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.err())
                .contains("'" + item + "' is the same as 'joe-biden' already")
                .contains("0 decisions written");
        assertThat(added()).isEmpty();
    }
}
