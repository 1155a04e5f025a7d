package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.envoygraph.Jdks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colours and moving lines are for terminals. */
class TerminalTest {
    private static final String ESCAPE = "\033";

    @TempDir private Path home;

    private record Ended(String out, String err) {}

    /** Runs a command in a process of its own, after the launcher's word on its terminals. */
    private Ended run(String terminals, Map<String, String> variables, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Jdks.oursEndingSoon());
        command.addAll(
                List.of(
                        "-D" + Terminal.PROPERTY + "=" + terminals,
                        "-Denvoygraph.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        EnvoyGraph.class.getName()));
        command.addAll(List.of(words));
        Path err = home.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("NO_COLOR", "COLUMNS"));
        builder.environment().put("TERM", "xterm");
        builder.environment().putAll(variables);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return new Ended(out, Files.readString(err));
    }

    @Test
    void helpHasColoursOnATerminalOnly() throws IOException, InterruptedException {
        assertThat(run("in,err,out", Map.of(), "--help").out()).contains(ESCAPE + "[1m");
        assertThat(run("in,err", Map.of("CLICOLOR_FORCE", "1"), "--help").out())
                .doesNotContain(ESCAPE);
        assertThat(run("in,err,out", Map.of("NO_COLOR", "1"), "--help").out())
                .doesNotContain(ESCAPE)
                .contains("Usage: envoygraph");
    }

    @Test
    void problemsAndWrongUseHaveNoColours() throws IOException, InterruptedException {
        LittleProject.in(home).data().change("mode: video", "mode: vidoe");

        assertThat(run("in,err,out", Map.of(), "check").err())
                .contains("'vidoe' is no mode")
                .doesNotContain(ESCAPE + "[1m")
                .doesNotContain(ESCAPE + "[3");
        assertThat(run("in,err,out", Map.of(), "chekc").err())
                .contains("'chekc'")
                .doesNotContain(ESCAPE);
    }

    @Test
    void aLongTaskMovesItsLineOnATerminalAndTakesItAway() throws IOException, InterruptedException {
        LittleProject.in(home);

        Ended ended = run("err", Map.of(), "check");

        assertThat(ended.err())
                .contains("\r" + ESCAPE + "[KReading articles: 1 ...")
                .contains("Checking 6 facts ...")
                .endsWith("\r" + ESCAPE + "[K");
        assertThat(ended.out()).isEqualTo("6 facts of 1 article: no problem found.\n");
    }

    @Test
    void elsewhereNothingMoves() throws IOException, InterruptedException {
        LittleProject.in(home);

        assertThat(run("in,out", Map.of(), "check").err()).isEmpty();
        assertThat(run("err", Map.of("TERM", "dumb"), "check").err()).isEmpty();
    }

    @Test
    void noColourAndADumbTerminalAreAskedFor() {
        assertThat(Terminal.of("in,err,out", Map.of("TERM", "xterm", "NO_COLOR", "")))
                .isEqualTo(new Terminal(true, true, true));
        assertThat(Terminal.of(",out", Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .isEqualTo(new Terminal(false, false, false));
        assertThat(Terminal.of("in,err,out", Map.of("TERM", "dumb")))
                .isEqualTo(new Terminal(true, false, false));
        assertThat(Terminal.of("", Map.of("TERM", "xterm")))
                .isEqualTo(new Terminal(false, false, false));
    }

    @Test
    void aLineThatNeverMovedIsNotTakenAway() {
        StringWriter err = new StringWriter();
        try (MovingLine line = new MovingLine(new PrintWriter(err), true)) {
            assertThat(line).isNotNull();
        }
        assertThat(err.toString()).isEmpty();
    }
}
