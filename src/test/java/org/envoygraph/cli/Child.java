package org.envoygraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.envoygraph.Jdks;

/** The program in a process of its own, which can be killed. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private Child(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    /** Begins a command on the project in a folder. */
    static Child begin(Path home, String... words) throws IOException {
        List<String> command = new ArrayList<>(Jdks.oursEndingSoon());
        command.addAll(List.of("-Denvoygraph.home=" + home, "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(EnvoyGraph.class.getName());
        command.addAll(List.of(words));
        return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** A line that begins so, or the failure that it never comes. */
    String line(String beginning) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new IOException("never said: " + beginning + " but " + said);
    }

    Process process() {
        return process;
    }

    /** As the system would end it when memory or power fails: nothing in it runs any more. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
