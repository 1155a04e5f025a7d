package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.envoygraph.Copied;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the JVM says of an archive that does not fit must never stand in an answer. */
class ArchiveOfClassesTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir private static Path home;
    @TempDir private Path folder;

    @BeforeAll
    static void buildTheShippedGraph() throws IOException {
        Copied.built(home);
    }

    private record Ended(int exit, String out) {}

    /** The options that the launcher always gives. */
    private static List<String> launchersOptions() throws IOException {
        Matcher options =
                Pattern.compile("(?m)^quiet=\"([^\"]*)\"$")
                        .matcher(Files.readString(Path.of("envoygraph")));
        assertThat(options.find()).isTrue();
        return List.of(options.group(1).split(" "));
    }

    private Ended run(Path java, List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(words);
        Path out = folder.resolve("out");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(folder.resolve("err").toFile())
                        .start();
        return new Ended(process.waitFor(), Files.readString(out));
    }

    private Ended query(List<String> options, Path archive)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(options);
        words.addAll(
                List.of(
                        "-XX:SharedArchiveFile=" + archive,
                        "-Denvoygraph.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.envoygraph.cli.EnvoyGraph",
                        "query",
                        "contacts",
                        "--person",
                        "sung-kim",
                        "--format",
                        "csv"));
        return run(JAVA, words);
    }

    /** An archive of another program, made by some JDK. */
    private Path foreignArchive(Path java) throws IOException, InterruptedException {
        String picocli =
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(jar -> jar.contains("picocli"))
                        .findFirst()
                        .orElseThrow();
        Path archive = folder.resolve("foreign.jsa");
        run(
                java,
                List.of(
                        "-XX:ArchiveClassesAtExit=" + archive,
                        "-cp",
                        picocli,
                        "picocli.AutoComplete",
                        "--help"));
        assertThat(archive).isNotEmptyFile();
        return archive;
    }

    private static void isCleanCsv(Ended ended) {
        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).startsWith("meeting,meetingLabel,").doesNotContain("[warning]");
    }

    @Test
    void aStaleArchiveLeavesTheCsvClean() throws IOException, InterruptedException {
        isCleanCsv(query(launchersOptions(), foreignArchive(JAVA)));
    }

    @Test
    void withoutTheLaunchersOptionsAWarningWouldStandInTheCsv()
            throws IOException, InterruptedException {
        Ended ended = query(List.of("-Xshare:auto"), foreignArchive(JAVA));

        assertThat(ended.out()).contains("[warning]");
    }

    @Test
    void anotherJdksArchiveLeavesTheCsvClean() throws IOException, InterruptedException {
        Optional<Path> other = anotherJava();
        assumeThat(other).as("another JDK beside this one, to make an archive").isPresent();

        isCleanCsv(query(launchersOptions(), foreignArchive(other.orElseThrow())));
    }

    @Test
    void noArchiveIsNoError() throws IOException, InterruptedException {
        isCleanCsv(query(launchersOptions(), folder.resolve("none.jsa")));
    }

    private static Optional<Path> anotherJava() throws IOException {
        Path mine = JAVA.toRealPath();
        Path folderOfJdks = mine.getParent().getParent().getParent();
        try (Stream<Path> jdks = Files.list(folderOfJdks)) {
            List<Path> javas =
                    jdks.map(jdk -> jdk.resolve("bin").resolve("java"))
                            .filter(Files::isExecutable)
                            .sorted()
                            .toList();
            for (Path java : javas) {
                if (!java.toRealPath().equals(mine)) {
                    return Optional.of(java);
                }
            }
        }
        return Optional.empty();
    }
}
