package org.envoygraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The JDKs of this machine, found where systems and their users put them. */
public final class Jdks {
    private static final int OLDEST = 17;

    private Jdks() {}

    /** The {@code java} command that runs this. */
    public static Path ours() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** The same with options for a process of which a test waits for the end. */
    public static List<String> oursEndingSoon() {
        return endingSoon(ours());
    }

    /** A {@code java} command with options for a process of which a test waits for the end. */
    public static List<String> endingSoon(Path java) {
        return List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }

    /** The {@code java} commands of other versions that the program runs on, one a version. */
    public static List<Path> others() throws IOException {
        Map<Integer, Path> byVersion = new TreeMap<>();
        for (Path jdk : candidates()) {
            Path java = jdk.resolve("bin").resolve("java");
            Optional<Integer> version = version(jdk);
            if (Files.isExecutable(java) && version.isPresent() && version.get() >= OLDEST) {
                byVersion.putIfAbsent(version.get(), java);
            }
        }
        byVersion.remove(Runtime.version().feature());
        return List.copyOf(byVersion.values());
    }

    private static List<Path> candidates() throws IOException {
        List<Path> jdks = new ArrayList<>();
        Optional.ofNullable(System.getenv("JAVA_HOME")).map(Path::of).ifPresent(jdks::add);
        Path ours = Path.of(System.getProperty("java.home"));
        for (Path folder :
                List.of(
                        ours.resolveSibling(""),
                        Path.of("/usr/lib/jvm"),
                        Path.of("/opt/java"),
                        Path.of(System.getProperty("user.home"), ".sdkman/candidates/java"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> found = Files.list(folder)) {
                    found.sorted().forEach(jdks::add);
                }
            }
        }
        return jdks;
    }

    /** The first number of the version that a JDK's file {@code release} tells. */
    private static Optional<Integer> version(Path jdk) throws IOException {
        Path release = jdk.resolve("release");
        if (!Files.isRegularFile(release)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.filter(line -> line.matches("JAVA_VERSION=\"[0-9]+.*"))
                    .map(line -> line.replaceAll("^[^0-9]*([0-9]+).*$", "$1"))
                    .map(Integer::valueOf)
                    .findFirst();
        }
    }
}
