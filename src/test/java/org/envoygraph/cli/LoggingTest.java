package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.envoygraph.web.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** One line a request. */
class LoggingTest {
    @TempDir private Path folder;

    @Command
    private static final class Told {
        @Mixin private Workplace workplace;
        @Mixin private Logging logging;
    }

    private static Exchange taking(long millis) {
        return new Exchange(
                "GET",
                "/x\n/y",
                200,
                Optional.of("0123456789ab"),
                Optional.of("SELECT\n\u2028\u001b[31m" + "x".repeat(3_000)),
                OptionalLong.of(4),
                10,
                millis,
                Optional.of("anna"));
    }

    private List<String> lines(String... words) throws Exception {
        Told told = new Told();
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(told).setErr(new PrintWriter(err, true));
        line.parseArgs(words);
        var listener = told.logging.listener(told.workplace);
        listener.ifPresent(to -> List.of(taking(5), taking(500)).forEach(to));
        return err.toString().lines().toList();
    }

    @Test
    void aLineIsOneWhateverWasSent() throws Exception {
        List<String> lines = lines("--log", "-", "--slow", "100");

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .matches(
                        "[0-9T:.-]+Z 200 GET /x\\\\u000a/y query=0123456789ab rows=4 bytes=10 ms=5"
                                + " user=anna");
        assertThat(lines.get(1))
                .contains(" slow=SELECT\\u000a\\u2028\\u001b[31mxxx")
                .hasSizeLessThan(2_200);
    }

    @Test
    void slowQueriesAloneAreToldWithoutALog() throws Exception {
        assertThat(lines("--slow", "100")).hasSize(1);
        assertThat(lines()).isEmpty();
    }

    @Test
    void aFileIsAddedTo() throws Exception {
        Path file = folder.resolve("log");
        lines("--log", file.toString(), "--log-format", "json");
        lines("--log", file.toString(), "--log-format", "json");

        assertThat(Files.readAllLines(file))
                .hasSize(4)
                .allMatch(
                        line ->
                                line.startsWith("{\"time\":\"")
                                        && line.contains("\"user\":\"anna\""));
    }
}
