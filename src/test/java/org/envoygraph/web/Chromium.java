package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The process of a browser without a window, on a profile of its own. */
final class Chromium implements AutoCloseable {
    private static final String REQUIRED = "ENVOYGRAPH_REQUIRE_BROWSER";
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final String LISTENING = "DevTools listening on ";

    /** In megabytes; with the few that are usual, axe spends a sixth of its time on clearing up. */
    private static final String YOUNG_OBJECTS =
            "--js-flags=--min-semi-space-size=64 --max-semi-space-size=64";

    private final Process process;
    private final Path profile;
    private final URI devTools;

    private Chromium(Process process, Path profile, URI devTools) {
        this.process = process;
        this.profile = profile;
        this.devTools = devTools;
    }

    /**
     * Starts the first browser on the path. Without one the calling test is skipped, or fails when
     * the system property or environment variable {@code ENVOYGRAPH_REQUIRE_BROWSER} is {@code
     * true}.
     */
    static Chromium start(Path profile) throws IOException {
        Optional<Path> program = program();
        String absent = "no browser on the path (" + String.join(", ", NAMES) + ")";
        if (Boolean.getBoolean(REQUIRED) || "true".equals(System.getenv(REQUIRED))) {
            assertThat(program).as(absent).isPresent();
        }
        assumeTrue(program.isPresent(), absent);
        Process process =
                new ProcessBuilder(
                                program.orElseThrow().toString(),
                                "--headless=new",
                                "--no-sandbox", // a container's root may not make one
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                YOUNG_OBJECTS,
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                "about:blank")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return new Chromium(process, profile, listening(process));
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static URI listening(Process process) throws IOException {
        BufferedReader errors = process.errorReader();
        StringBuilder said = new StringBuilder();
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            if (line.startsWith(LISTENING)) {
                drain(errors);
                return URI.create(line.substring(LISTENING.length()));
            }
            said.append(line).append('\n');
        }
        throw new IOException("the browser ended: " + said);
    }

    /** A full pipe would stop the browser. */
    private static void drain(BufferedReader errors) {
        Thread reader =
                new Thread(
                        () -> {
                            try (errors) {
                                errors.transferTo(java.io.Writer.nullWriter());
                            } catch (IOException ended) {
                                Thread.currentThread().interrupt();
                            }
                        });
        reader.setDaemon(true);
        reader.start();
    }

    /** Where it takes orders. */
    URI devTools() {
        return devTools;
    }

    @Override
    public void close() {
        List<ProcessHandle> helpers = process.descendants().toList(); // they write too
        process.destroy();
        process.onExit().join();
        helpers.forEach(helper -> helper.onExit().join());
        for (String link : List.of("SingletonSocket", "SingletonCookie", "SingletonLock")) {
            try {
                Files.deleteIfExists(profile.resolve(link)); // they lead out of the profile
            } catch (IOException kept) {
                throw new UncheckedIOException(kept);
            }
        }
    }
}
