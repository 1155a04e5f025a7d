package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.tdb2.DatabaseMgr;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.Jdks;
import org.envoygraph.bench.FactsGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say while another process works with the store. */
class StoreInUseTest {
    @TempDir private Path folder;

    private Home home;

    /** The other process: opens a folder as a store, says so, and ends with its input. */
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) throws IOException {
            DatabaseMgr.connectDatasetGraph(arguments[0]);
            System.out.println();
            System.out.flush();
            assertThat(System.in.read()).isNegative();
        }
    }

    @BeforeEach
    void aStaleStore() throws IOException {
        home = Copied.to(folder);
        Files.createDirectories(home.store());
    }

    @FunctionalInterface
    private interface Typing {
        void with(Process other) throws IOException;
    }

    private void whileOpen(Path store, Typing typing) throws IOException, InterruptedException {
        Files.createDirectories(store);
        List<String> command = new ArrayList<>(Jdks.oursEndingSoon());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Other.class.getName(), store.toString()));
        Process other =
                new ProcessBuilder(command).redirectError(folder.resolve("err").toFile()).start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('\n');
            typing.with(other);
        } finally {
            other.getOutputStream().close();
            assertThat(other.waitFor())
                    .as(Files.readString(folder.resolve("err"), StandardCharsets.UTF_8))
                    .isZero();
        }
    }

    private static void saysOnly(Typed typed, String message) {
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err().lines()).containsExactly(message);
    }

    /** Its mark is away as long as somebody writes. */
    @Test
    void aStoreThatSomebodyWritesToIsInUseAndNotHalfWritten()
            throws IOException, InterruptedException {
        whileOpen(
                home.store(),
                other -> {
                    Typed typed = Typed.command(folder, "backup " + folder.resolve("b.nq.gz"));
                    assertThat(typed.err()).contains("the store is open in process " + other.pid());
                });
    }

    @Test
    void buildAndServeSayAtOnceWhoServesIt() throws IOException, InterruptedException {
        whileOpen(
                home.store(),
                other -> {
                    String message =
                            home.store()
                                    + ": the store is open in process "
                                    + other.pid()
                                    + ", such as a running 'serve'; ask that server over HTTP, or"
                                    + " end it first";
                    saysOnly(Typed.command(folder, "build"), message);
                    saysOnly(Typed.command(folder, "build --force"), message);
                    saysOnly(Typed.command(folder, "serve --port 0"), message);
                });
    }

    @Test
    void aSecondBuildSaysWhoBuilds() throws IOException, InterruptedException {
        whileOpen(
                home.store().resolveSibling("store.new"),
                other ->
                        saysOnly(
                                Typed.command(folder, "build"),
                                home.store()
                                        + ": process "
                                        + other.pid()
                                        + " is building the store; wait until it is done, then try"
                                        + " again"));
    }

    @Test
    void anImportWritesItsFileMeanwhileAndDoesNotBeginWhereItShouldFillTheStore()
            throws IOException, InterruptedException {
        Path facts = folder.resolve("facts.jsonl");
        FactsGenerator.main(new String[] {"3", "1", facts.toString()});
        Path written = home.imports().resolve("facts.nq");
        whileOpen(
                home.store(),
                other -> {
                    Typed refused = Typed.command(folder, "import facts --out store " + facts);
                    assertThat(refused.exit()).isEqualTo(1);
                    assertThat(refused.err()).contains("open in process " + other.pid());
                    assertThat(written).doesNotExist();

                    Typed typed = Typed.command(folder, "import facts " + facts);
                    assertThat(typed.exit()).as(typed.err()).isZero();
                    assertThat(written).isNotEmptyFile();
                });
    }

    @Test
    void aQueryReadsTheFilesInstead() throws IOException, InterruptedException {
        whileOpen(
                home.store(),
                other -> {
                    Typed typed = Typed.command(folder, "query evidence-of-fact --fact kd-01");

                    assertThat(typed.exit()).isZero();
                    assertThat(typed.out()).contains("6 rows");
                    assertThat(typed.err().lines())
                            .containsExactly(
                                    "Another process has the store open; the curated files are"
                                            + " read instead.");
                });
    }
}
