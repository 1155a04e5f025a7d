package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher tells the program, held with a java that only repeats it. */
class LauncherOnTerminalTest {
    private static final String JAVA =
            """
            #!/bin/sh
            case "$1" in
                -version) echo 'openjdk version "17.0.1"' >&2 ;;
                *) printf '%s\\n' "columns ${COLUMNS:-none}" "$@" ;;
            esac
            """;

    @TempDir private Path folder;

    @BeforeEach
    void aProjectWithItsProgramBuilt() throws IOException {
        Files.copy(Path.of("envoygraph"), folder.resolve("envoygraph"));
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("target/envoygraph.jar"), "no jar");
        Files.createDirectories(folder.resolve("jdk/bin"));
        Path java = Files.writeString(folder.resolve("jdk/bin/java"), JAVA);
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private List<String> ran(Map<String, String> variables, List<String> words)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.redirectInput(Path.of("/dev/null").toFile());
        builder.environment().keySet().remove("COLUMNS");
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("ENVOYGRAPH_NO_ARCHIVE", "1");
        builder.environment().putAll(variables);
        Process process = builder.start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.lines().toList();
    }

    private List<String> piped(Map<String, String> variables)
            throws IOException, InterruptedException {
        return ran(variables, List.of("sh", launcher(), "query", "two words"));
    }

    /** In a terminal of 97 columns, made by the command script. */
    private List<String> onTerminal(String redirections, Map<String, String> variables)
            throws IOException, InterruptedException {
        assumeTrue(isThere("script"), "there is no command script to make a terminal with");
        String line = "stty cols 97; sh " + launcher() + " query" + redirections;
        return ran(new TreeMap<>(variables), List.of("script", "-qec", line, "/dev/null"));
    }

    private String launcher() {
        return folder.resolve("envoygraph").toString();
    }

    private static boolean isThere(String command) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + command).start().waitFor() == 0;
    }

    @Test
    void withoutATerminalItTellsOfNone() throws IOException, InterruptedException {
        assertThat(piped(Map.of()))
                .contains("columns none", "-Denvoygraph.terminals=")
                .contains("-Denvoygraph.home=" + folder.toRealPath())
                .endsWith("query", "two words");
    }

    @Test
    void aWidthThatIsGivenIsKept() throws IOException, InterruptedException {
        assertThat(piped(Map.of("COLUMNS", "70"))).contains("columns 70");
        assertThat(onTerminal("", Map.of("COLUMNS", "70"))).contains("columns 70");
    }

    @Test
    void onATerminalItTellsOfItAndOfItsWidth() throws IOException, InterruptedException {
        assertThat(onTerminal("", Map.of()))
                .contains("columns 97", "-Denvoygraph.terminals=in,err,out");
    }

    @Test
    void ofARedirectedOutputItTellsNoWidth() throws IOException, InterruptedException {
        assertThat(onTerminal(" | cat", Map.of()))
                .contains("columns none", "-Denvoygraph.terminals=in,err");
        assertThat(onTerminal(" 2>/dev/null </dev/null", Map.of()))
                .contains("columns 97", "-Denvoygraph.terminals=,out");
    }
}
