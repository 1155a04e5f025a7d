package org.envoygraph.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** CPU seconds and greatest resident size in MB of one process. */
record Cost(double seconds, double megabytes) {
    private static final double NANOS = 1e9;
    private static final double KILO = 1024;

    /** What this process has cost so far, as the line that {@link #of(String, List)} reads. */
    static String own() throws IOException {
        return String.format(Locale.ROOT, "%.2f %.0f", cpu(), megabytesSoFar());
    }

    /**
     * Runs a process of Java to its end.
     *
     * @param classPath of it
     * @param arguments options, class and its arguments; the last line it prints is that of {@link
     *     #own}
     */
    static Cost of(String classPath, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", classPath));
        command.addAll(arguments);
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", arguments) + " failed");
        }
        return read(said.substring(said.lastIndexOf('\n') + 1));
    }

    /** Reads what {@link #own} told. */
    static Cost read(String line) {
        String[] parts = line.split(" ");
        return new Cost(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                                ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / NANOS;
    }

    /** 0 where the system does not tell. */
    private static double megabytesSoFar() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KILO)
                .findFirst()
                .orElse(0);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f CPU s, %.0f MB", seconds, megabytes);
    }
}
