package org.envoygraph.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The launcher, run as a user runs it and timed as a whole process; seconds. */
final class Launched {
    private static final Pattern HEALTH = Pattern.compile("Health:\\s+(\\S+)");
    private static final double NANOS = 1e9;

    private final Path launcher;
    private final boolean archive;

    /**
     * @param launcher of the checkout to measure
     * @param archive whether its archive of classes may be used
     */
    Launched(Path launcher, boolean archive) {
        this.launcher = launcher;
        this.archive = archive;
    }

    /** Until a command has ended. */
    double toTheEnd(String... words) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start(words);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", words) + ": " + said);
        }
        return (System.nanoTime() - start) / NANOS;
    }

    /** Until the server that a command starts has answered a query for the first time. */
    double toTheFirstAnswer(String... words) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start(words);
        try (BufferedReader said = process.inputReader()) {
            URI health = healthOf(said);
            HttpResponse<Void> answer =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(health).build(),
                                    BodyHandlers.discarding());
            double seconds = (System.nanoTime() - start) / NANOS;
            if (answer.statusCode() != 200) {
                throw new IOException(health + ": " + answer.statusCode());
            }
            return seconds;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    static URI healthOf(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher named = HEALTH.matcher(line);
            if (named.find()) {
                return URI.create(named.group(1));
            }
        }
        throw new IOException("the server ended before it named its address");
    }

    Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        ProcessBuilder building = new ProcessBuilder(command).redirectErrorStream(true);
        if (!archive) {
            building.environment().put("ENVOYGRAPH_NO_ARCHIVE", "1");
        }
        return building.start();
    }
}
