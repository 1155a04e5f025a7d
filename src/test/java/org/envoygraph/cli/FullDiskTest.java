package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.Jdks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A full disk during build, load, export, backup, compaction and restore. A limit on the size of
 * files stands for it: the system refuses to let a file grow, and needs no disk of its own for
 * that.
 */
class FullDiskTest {
    private static final Path SHELL = Path.of("/bin/sh");

    /** In blocks of 512 or 1024 bytes, as the shell likes; less than any file of ours. */
    private static final int LIMIT = 64;

    @TempDir private Path folder;
    private Home home;

    @BeforeEach
    void aStore() throws IOException {
        assumeThat(SHELL).as("a shell that limits the size of files").isExecutable();
        home = Copied.built(folder.resolve("home"));
    }

    /** What a command says on a disk without room, and that it fails. */
    private String said(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(SHELL.toString(), "-c", "ulimit -f \"$0\"; exec \"$@\""));
        command.add(Integer.toString(LIMIT));
        command.addAll(Jdks.oursEndingSoon());
        command.addAll(List.of("-XX:-UsePerfData", "-Denvoygraph.home=" + home.folder(), "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add("org.envoygraph.cli.EnvoyGraph");
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isEqualTo(1);
        assertThat(said).doesNotContain("Exception", "\tat ");
        return said;
    }

    /** All files with a checksum of each, those of inner folders and the hidden ones too. */
    private static Map<String, Long> everyFile(Path folder) throws IOException {
        Map<String, Long> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(FullDiskTest::isKept).toList()) {
                CRC32C sum = new CRC32C();
                sum.update(Files.readAllBytes(file));
                all.put(folder.relativize(file).toString(), sum.getValue());
            }
        }
        return all;
    }

    /** A lock holds the number of the process that had the store last. */
    private static boolean isKept(Path file) {
        return Files.isRegularFile(file) && !file.endsWith("tdb.lock");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theDumpStaysWholeAndTheNextExportWorks() throws IOException, InterruptedException {
        Path dump = folder.resolve("dump");
        assertThat(Typed.command(home.folder(), "export " + dump).exit()).isZero();
        Path turtle = dump.resolve("envoygraph.ttl");
        Map<String, Long> files = everyFile(dump);
        Copied.change(home.data().resolve("register/people.yaml"), "Sung Kim", "Sung  Kim");

        assertThat(said("export", dump.toString()))
                .startsWith(turtle + " cannot be written: ")
                .contains("; what stood there stays as it was; ");

        assertThat(everyFile(dump)).isEqualTo(files);
        assertThat(Typed.command(home.folder(), "export " + dump).exit()).isZero();
        assertThat(turtle).content().contains("Sung  Kim");
    }

    @Test
    void anEarlierBackupStays() throws IOException, InterruptedException {
        Path backup = folder.resolve("backup.nq.gz");
        Files.writeString(backup, "an earlier one");

        assertThat(said("backup", backup.toString()))
                .startsWith(backup + " cannot be written: ")
                .endsWith("; what stood there stays as it was\n");
        assertThat(backup).content().isEqualTo("an earlier one");
        assertThat(Typed.command(home.folder(), "backup " + backup).exit()).isZero();
    }

    @Test
    void theStoreStaysAndAnswersAndTheNextBuildWorks() throws IOException, InterruptedException {
        for (List<String> words :
                List.of(
                        List.of("build", "--force"),
                        List.of("load", "--to", "http://localhost:9/none"))) {
            if (words.contains("load")) {
                Copied.change(home.data().resolve("register/people.yaml"), "Sung Kim", "Sung  Kim");
            }
            assertThat(said(words.toArray(String[]::new)))
                    .contains(home.store() + ".new cannot be written: ")
                    .endsWith(
                            "; the store stays as it was; make room on the disk and build again\n");
            assertThat(names(home.store().getParent())).containsExactly("store");
        }
        Copied.change(home.data().resolve("register/people.yaml"), "Sung  Kim", "Sung Kim");

        Typed asked = Typed.command(home.folder(), "query contacts --person sung-kim");
        assertThat(asked.err()).doesNotContain("Building");
        assertThat(asked.out()).contains("Liu Xiaoming");
        assertThat(Typed.command(home.folder(), "build --force").exit()).isZero();
    }

    @Test
    void aStoreThatIsToBeCompactedStaysAndAnswers() throws IOException, InterruptedException {
        assertThat(said("compact"))
                .startsWith(home.store() + " cannot be compacted: ")
                .endsWith("; the store stays as it was\n");

        assertThat(names(home.store())).contains("Data-0001").doesNotContain("Data-0002");
        Typed asked = Typed.command(home.folder(), "query contacts --person sung-kim");
        assertThat(asked.err()).doesNotContain("Building");
        assertThat(asked.out()).contains("Liu Xiaoming");
        assertThat(Typed.command(home.folder(), "compact").exit()).isZero();
    }

    @Test
    void aRestoreLeavesTheStoreAsItWas() throws IOException, InterruptedException {
        Path backup = folder.resolve("backup.nq.gz");
        assertThat(Typed.command(home.folder(), "backup " + backup).exit()).isZero();
        Map<String, Long> before = everyFile(home.store());

        assertThat(said("restore", backup.toString()))
                .contains(" cannot be written: ")
                .contains("the store stays as it was");

        assertThat(everyFile(home.store())).isEqualTo(before);
        assertThat(names(home.store().getParent())).containsExactly("store");
        assertThat(Typed.command(home.folder(), "restore " + backup).exit()).isZero();
    }
}
