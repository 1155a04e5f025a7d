package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** 0 fine, 1 problems found, 2 wrong use, for each command. */
class ExitCodesTest {
    private static final String TEXT = "docs/example/rg-2026-05-05.txt";

    @TempDir private static Path sound;
    @TempDir private static Path broken;

    @TempDir private Path folder;

    @BeforeAll
    static void aSoundProjectAndABrokenOne() throws IOException {
        Copied.built(sound);
        Home home = Copied.to(broken);
        Copied.change(home.data().resolve("articles/kh-2022-12-09.yaml"), "video", "vidoe");
        Files.writeString(home.queries().resolve("search.rq"), "SELECT");
    }

    private static Set<String> commands() {
        Set<String> names = new TreeSet<>();
        EnvoyGraph.commandLine().getSubcommands().values().stream()
                .filter(line -> !line.getCommandSpec().usageMessage().hidden())
                .forEach(line -> names.add(line.getCommandName()));
        return names;
    }

    @Test
    void theHelpNamesThem() {
        Typed typed = Typed.command("--help");

        assertThat(typed.exit()).isEqualTo(CommandLine.ExitCode.OK);
        assertThat(typed.out()).contains("Exit codes: 0 fine, 1 problems found, 2 wrong use.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "build",
                "queries",
                "queries contacts",
                "query evidence-of-fact --fact kd-01",
                "query evidence-of-fact --fact kd-01 --format csv",
                "import visits docs/example/visits.xml"
            })
    void fineIsNought(String words) {
        assertThat(Typed.command(sound, words).exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "span " + TEXT + " Strelsau",
                "new article " + TEXT,
                "completion",
                "completion zsh",
                "--version"
            })
    void fineIsNoughtWithoutAProjectToo(String words) {
        assertThat(Typed.command(words).exit()).isZero();
    }

    @Test
    void fineIsNoughtWhereGraphsGo() {
        assertThat(Typed.command(sound, "export " + folder).exit()).isZero();
        FusekiServer server =
                FusekiServer.create()
                        .port(0)
                        .loopback(true)
                        .add("/ds", DatasetGraphFactory.createTxnMem())
                        .build();
        server.start();
        try {
            assertThat(Typed.command(sound, "load --to " + server.serverURL() + "ds/data").exit())
                    .isZero();
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "build",
                "serve --port 0",
                "queries",
                "query search --words talks",
                "export dump",
                "load --to http://localhost:1/ds/data",
                "import visits docs/example/visits.xml"
            })
    void problemsAreOne(String words) {
        assertThat(Typed.command(broken, words).exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"span " + TEXT + " Zenda", "span none.txt Zenda", "new article none.txt"})
    void problemsWithATextAreOne(String words) {
        assertThat(Typed.command(words).exit()).isEqualTo(1);
    }

    @Test
    void aServerThatDoesNotAnswerIsAProblem() {
        Typed typed = Typed.command(sound, "load --to http://localhost:1/ds/data");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).contains("nobody answers");
    }

    @Test
    void anImportTellsHowToGetWhatIsNotThere() {
        Typed missing = Typed.command(sound, "import visits nowhere");
        Typed noPath = Typed.command(sound, "import visits");
        Typed noSource = Typed.command(sound, "import voyages nowhere");

        assertThat(missing.exit()).isEqualTo(1);
        assertThat(noPath.exit()).isEqualTo(2);
        assertThat(List.of(missing.err(), noPath.err()))
                .allMatch(said -> said.contains("git clone https://github.com/HistoryAtState/"));
        assertThat(noSource.exit()).isEqualTo(2);
        assertThat(noSource.err()).contains("'voyages' is no source; give one of");
    }

    @Test
    void wrongUseIsTwoForEachCommand() {
        assertThat(Typed.run(List.of("--nonsense")).exit()).isEqualTo(2);
        for (String command : commands()) {
            List<String> words =
                    command.equals("query")
                            ? List.of("query", "search", "--nonsense", "1", "--home=" + sound)
                            : List.of(command, "--nonsense");

            assertThat(Typed.run(words).exit()).as(command).isEqualTo(2);
        }
    }

    @Test
    void helpOfEachCommandIsFine() {
        for (String command : commands()) {
            assertThat(Typed.run(List.of(command, "--help")).exit()).as(command).isZero();
        }
    }
}
