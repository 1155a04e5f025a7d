package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.envoygraph.Jdks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process that has not yet touched Jena can show. */
class FreshProcessTest {
    @TempDir private Path home;

    @Test
    void aServerMayBeTheFirstThingAProcessDoes() throws IOException, InterruptedException {
        ServedStore.start(home).close();

        Process process = startServer();
        String printed = printedBy(process);

        assertThat(printed).isEqualTo("started");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void aStoreThatAnotherProcessHasOpenIsNotServedTwice()
            throws IOException, InterruptedException {
        try (ServedStore first = ServedStore.start(home)) {
            Process process = startServer();

            assertThat(printedBy(process))
                    .contains("the store is open in process " + ProcessHandle.current().pid());
            assertThat(process.waitFor()).isNotZero();
            assertThat(first.size()).isEqualTo("3");
        }
    }

    private Process startServer() throws IOException {
        List<String> command = new ArrayList<>(Jdks.oursEndingSoon());
        command.add("--enable-native-access=ALL-UNNAMED"); // as the manifest of the jar says
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(StartAndStop.class.getName());
        command.add(home.resolve("fuseki-config.ttl").toString());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String printedBy(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /** The other process. */
    static final class StartAndStop {
        private StartAndStop() {}

        public static void main(String[] arguments) throws IOException {
            try (Server server =
                    Server.start(Path.of(arguments[0]), ServedStore.shelf(), "127.0.0.1", 0)) {
                System.out.print(server.url().getScheme().replace("http", "started"));
            }
        }
    }
}
