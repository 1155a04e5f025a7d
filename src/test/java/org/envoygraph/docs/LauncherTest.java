package org.envoygraph.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.envoygraph.Copied;
import org.envoygraph.cli.EnvoyGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher itself, beside a jar that names the classes of this build. */
class LauncherTest {
    private static final Path LAUNCHER = Path.of("envoygraph");

    @TempDir private Path project;
    @TempDir private Path elsewhere;

    private record Ended(int exit, String out, String err) {}

    @BeforeEach
    void layOutTheProject() throws IOException {
        Copied.to(project);
        Files.copy(LAUNCHER, project.resolve(LAUNCHER), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(Path.of("pom.xml"), project.resolve("pom.xml"));
        Files.createDirectories(project.resolve("src/main"));
        Path target = Files.createDirectories(project.resolve("target"));
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, EnvoyGraph.class.getName());
        main.putValue("Enable-Native-Access", "ALL-UNNAMED");
        main.put(Attributes.Name.CLASS_PATH, classPath());
        try (OutputStream file = Files.newOutputStream(target.resolve("envoygraph.jar"))) {
            new JarOutputStream(file, manifest).close();
        }
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
    }

    private Ended type(Path launcher, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        Path out = elsewhere.resolve("out");
        Path err = elsewhere.resolve("err");
        ProcessBuilder shell =
                new ProcessBuilder(command)
                        .directory(elsewhere.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
        shell.environment().put("ENVOYGRAPH_NO_ARCHIVE", "1");
        int exit = shell.start().waitFor();
        return new Ended(exit, Files.readString(out), Files.readString(err));
    }

    @Test
    void itFindsItsProjectFromAnyFolderAndThroughALink() throws IOException, InterruptedException {
        Path link = elsewhere.resolve("eg");
        Files.createSymbolicLink(link, project.resolve(LAUNCHER));

        Ended ended = type(link, "queries", "uncertain");

        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(ended.out()).startsWith("dates").contains("settled-by-others");
        assertThat(ended.err()).hasLineCount(1);
    }

    @Test
    void itHandsOnTheWordsAndTheExitCode() throws IOException, InterruptedException {
        Ended ended = type(project.resolve(LAUNCHER), "query", "search", "--word", "nuclear test");

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("--word");
    }

    @Test
    void aLongImportAloneHasTheSecondCompiler() throws IOException, InterruptedException {
        assertThat(lastCompiler("import", "facts", sized("short.jsonl", 1_000))).isEqualTo("1");
        assertThat(lastCompiler("import", "facts", sized("long.jsonl", 26_000_000))).isEqualTo("4");
        assertThat(lastCompiler("import", "facts", sized("long.jsonl.gz", 5_000_000)))
                .isEqualTo("4");
        assertThat(lastCompiler("query", "search", sized("long.jsonl", 26_000_000))).isEqualTo("1");
    }

    private String sized(String name, long bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(elsewhere.resolve(name).toFile(), "rw")) {
            file.setLength(bytes);
        }
        return name;
    }

    /** The level of compilation at which the JVM stops, as it tells itself. */
    private String lastCompiler(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(project.resolve(LAUNCHER).toString()));
        command.addAll(List.of(words));
        ProcessBuilder shell =
                new ProcessBuilder(command)
                        .directory(elsewhere.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
        shell.environment().put("ENVOYGRAPH_NO_ARCHIVE", "1");
        shell.environment().put("JDK_JAVA_OPTIONS", "-XX:+PrintFlagsFinal");
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said.lines()
                .filter(line -> line.contains(" TieredStopAtLevel "))
                .map(line -> line.replaceAll(".* = ([0-9]).*", "$1"))
                .findFirst()
                .orElse("");
    }

    /**
     * A JDK that makes an archive of classes only when it is let, or gives up after ten seconds.
     */
    private Path slowJdk(Path go, Path gaveUp) throws IOException {
        Path java = Files.createDirectories(elsewhere.resolve("jdk/bin")).resolve("java");
        Path real = Path.of(System.getProperty("java.home"), "bin", "java");
        Files.writeString(
                java,
                """
                #!/bin/sh
                case "$*" in
                *ArchiveClassesAtExit*)
                    for try in $(seq 100); do [ -e '%s' ] && exit 1; sleep 0.1; done
                    touch '%s' ;;
                *) exec '%s' "$@" ;;
                esac
                """
                        .formatted(go, gaveUp, real));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return java.getParent().getParent();
    }

    @Test
    void aPipeDoesNotWaitForTheArchiveOfClasses() throws IOException, InterruptedException {
        Path go = elsewhere.resolve("go");
        Path gaveUp = elsewhere.resolve("gave-up");
        ProcessBuilder shell =
                new ProcessBuilder(project.resolve(LAUNCHER).toString(), "--version")
                        .redirectErrorStream(true);
        shell.environment().put("JAVA_HOME", slowJdk(go, gaveUp).toString());
        shell.environment().remove("ENVOYGRAPH_NO_ARCHIVE");

        String said = new String(shell.start().getInputStream().readAllBytes(), UTF_8);

        assertThat(said).startsWith("envoygraph ").hasLineCount(3);
        assertThat(gaveUp).doesNotExist();
        Files.createFile(go);
    }
}
