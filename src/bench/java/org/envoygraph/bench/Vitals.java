package org.envoygraph.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a server takes: heap after a collection, which is asked for where the JDK has {@code jcmd};
 * room on disk; and where {@code /proc} tells them, resident memory, threads and open files.
 */
final class Vitals {
    private static final double KILO = 1024;
    private static final String HEAP = "jvm_memory_used_bytes{area=\"heap\"";

    private final HttpClient client = HttpClient.newHttpClient();
    private final long pid;
    private final URI server;
    private final Path work;

    /**
     * @param work the folder whose size on disk is told
     */
    Vitals(long pid, URI server, Path work) {
        this.pid = pid;
        this.server = server;
        this.work = work;
    }

    Map<String, Double> read() throws IOException, InterruptedException {
        Map<String, Double> vitals = new LinkedHashMap<>();
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        if (Files.isExecutable(jcmd)) {
            said(jcmd.toString(), Long.toString(pid), "GC.run");
        }
        vitals.put("heap, MB", heap());
        Path process = Path.of("/proc", Long.toString(pid));
        if (Files.isDirectory(process)) {
            List<String> status = Files.readAllLines(process.resolve("status"));
            vitals.put("resident, MB", number(status, "VmRSS:") / KILO);
            vitals.put("threads", number(status, "Threads:"));
            try (Stream<Path> open = Files.list(process.resolve("fd"))) {
                vitals.put("open files", (double) open.count());
            }
        }
        vitals.put("disk, MB", number(List.of(said("du", "-sk", work.toString())), "") / KILO);
        return vitals;
    }

    private double heap() throws IOException, InterruptedException {
        HttpRequest metrics =
                HttpRequest.newBuilder(server.resolve("metrics")).timeout(Program.PATIENCE).build();
        return client.send(metrics, BodyHandlers.ofLines())
                        .body()
                        .filter(line -> line.startsWith(HEAP))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll(".* ", "")))
                        .sum()
                / KILO
                / KILO;
    }

    private static double number(List<String> lines, String name) throws IOException {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip().replaceAll("\\s.*", ""))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow(() -> new IOException("no '" + name + "' of the process"));
    }

    private static String said(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        byte[] all = process.getInputStream().readAllBytes();
        process.onExit().join();
        return new String(all, StandardCharsets.UTF_8);
    }
}
