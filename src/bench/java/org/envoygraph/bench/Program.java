package org.envoygraph.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that a bench runs in processes of their own, in a folder.
 *
 * @param command its beginning; words follow
 */
record Program(List<String> command, Path folder) {
    /** After which no answer of a server is waited for. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    /** The launcher of this checkout, as a user has it, over another folder. */
    static Program launched(Path folder) {
        return new Program(List.of(Path.of("envoygraph").toAbsolutePath().toString()), folder);
    }

    /** A class of the class path of this process, with options of the JVM. */
    static Program ofClass(Class<?> main, List<String> options, Path folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return new Program(List.copyOf(command), folder);
    }

    /** What it says on both streams comes as one. */
    Process begin(String... words) throws IOException {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(words));
        return new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true).start();
    }

    /**
     * Runs it to its end.
     *
     * @throws IOException with what it said, if that is not a good one
     */
    void run(String... words) throws IOException {
        Process process = begin(words);
        String said = new String(process.getInputStream().readAllBytes());
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(String.join(" ", words) + ": " + said);
        }
    }
}
