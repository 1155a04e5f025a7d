package org.envoygraph.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.envoygraph.web.Exchange;
import picocli.CommandLine.Option;

/** What a server tells of each request. */
final class Logging {
    private static final String STANDARD_ERROR = "-";
    private static final int LONGEST_QUERY = 2_000;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "Add a line for each request to FILE; '-' is standard error.")
    private Optional<String> file = Optional.empty();

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "text (default) or json.")
    private String format = "text";

    @Option(
            names = "--slow",
            paramLabel = "MS",
            description = "Tell the text of queries that take so many milliseconds or more.")
    private Optional<Long> slow = Optional.empty();

    /** What a line can be. */
    static final class Formats extends Choices {
        Formats() {
            super(List.of("text", "json"));
        }
    }

    /** Who writes the lines, or nothing when none are wanted. */
    Optional<Consumer<Exchange>> listener(Workplace workplace) throws IOException {
        if (!new Formats().has(format)) {
            throw workplace.wrongUse("'" + format + "' is no format; use text or json");
        }
        if (file.isEmpty() && slow.isEmpty()) {
            return Optional.empty();
        }
        PrintWriter out =
                file.isEmpty() || file.get().equals(STANDARD_ERROR)
                        ? workplace.err()
                        : appending(Path.of(file.get()));
        return Optional.of(exchange -> write(exchange, Instant.now(), out));
    }

    private static PrintWriter appending(Path path) throws IOException {
        return new PrintWriter(
                Files.newBufferedWriter(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                true);
    }

    private void write(Exchange exchange, Instant now, PrintWriter out) {
        boolean late = slow.isPresent() && exchange.millis() >= slow.get();
        Optional<String> text = late ? exchange.text().map(Logging::shown) : Optional.empty();
        if (file.isEmpty() && (!late || exchange.query().isEmpty())) {
            return;
        }
        String time = now.truncatedTo(ChronoUnit.MILLIS).toString();
        String line =
                format.equals("json") ? json(exchange, time, text) : text(exchange, time, text);
        synchronized (out) {
            out.println(line);
            out.flush();
        }
    }

    private static String text(Exchange exchange, String time, Optional<String> slow) {
        String rows = exchange.rows().isPresent() ? "" + exchange.rows().getAsLong() : "-";
        String line =
                "%s %d %s %s query=%s rows=%s bytes=%d ms=%d user=%s"
                        .formatted(
                                time,
                                exchange.status(),
                                shown(exchange.method()),
                                shown(exchange.path()),
                                exchange.query().orElse("-"),
                                rows,
                                exchange.bytes(),
                                exchange.millis(),
                                exchange.user().map(Logging::shown).orElse("-"));
        return line + slow.map(query -> " slow=" + query).orElse("");
    }

    private static String json(Exchange exchange, String time, Optional<String> slow) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("time", time);
            json.writeNumberField("status", exchange.status());
            json.writeStringField("method", exchange.method());
            json.writeStringField("path", exchange.path());
            optional(json, "query", exchange.query());
            if (exchange.rows().isPresent()) {
                json.writeNumberField("rows", exchange.rows().getAsLong());
            }
            json.writeNumberField("bytes", exchange.bytes());
            json.writeNumberField("ms", exchange.millis());
            optional(json, "user", exchange.user());
            optional(json, "slow", slow);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void optional(JsonGenerator json, String name, Optional<String> value)
            throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    /** In one line, whatever the sender put into it. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_QUERY)
                .forEach(
                        c -> {
                            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                                shown.append(String.format("\\u%04x", c));
                            } else {
                                shown.appendCodePoint(c);
                            }
                        });
        return shown.toString();
    }
}
