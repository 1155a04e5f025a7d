package org.envoygraph.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, which ends with this process at the latest. */
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final URI url;
    private final Thread atTheEnd;

    private ServerProcess(Process process, URI url) {
        this.process = process;
        this.url = url;
        this.atTheEnd = new Thread(process::destroy, "ending the server");
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /** Returns when the server has said where it is. */
    static ServerProcess begin(Program program, String... words) throws IOException {
        Process process = program.begin(words);
        BufferedReader said = process.inputReader();
        try {
            URI url = Launched.healthOf(said).resolve("/");
            Thread listening = new Thread(() -> said.lines().forEach(line -> {}), "listening");
            listening.setDaemon(true);
            listening.start();
            return new ServerProcess(process, url);
        } catch (IOException failed) {
            process.destroyForcibly().onExit().join();
            throw failed;
        }
    }

    /** With a slash at its end. */
    URI url() {
        return url;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        long seconds = Program.PATIENCE.toSeconds();
        process.onExit().completeOnTimeout(process, seconds, TimeUnit.SECONDS).join();
        process.destroyForcibly().onExit().join();
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
    }
}
