package org.envoygraph.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.envoygraph.Build;
import org.envoygraph.Doctor;
import org.envoygraph.Home;
import org.envoygraph.Keeping;
import org.envoygraph.cli.EnvoyGraph;
import org.envoygraph.facts.Problems;
import org.envoygraph.store.Store;

/**
 * Kills a process of ours at random moments of a work, as a power failure would, and looks at what
 * is left. Arguments: the kind of work (build, write, backup, export, compact, refresh), how many
 * kills, and a seed. Rounds that are done stand in {@code work/bench/kills.tsv}; a bench that was
 * stopped goes on after them.
 */
public final class KillBench {
    private static final String PASSWORD = "correct horse battery";

    /** Of the password, in so few rounds that writes follow each other without a pause. */
    private static final String ANNA =
            "anna:pbkdf2-sha256:1000:c2FsdCBvZiBhIHRlc3QuLg=="
                    + ":45UxgW89MaIGXp5ExUNkZFa2kFB1Iwbo/dW1X22ntq4=";

    private static final String SPACE = "https://w3id.org/envoygraph/graph/local/";

    /** Milliseconds after which each kind of work is surely over, from the start of its process. */
    private static final Map<String, Integer> LONGEST =
            Map.of(
                    "build", 12_000, "backup", 4_000, "export", 6_000, "compact", 4_000, "write",
                    6_000, "refresh", 6_000);

    private final Home home;
    private final Set<String> acknowledged = new TreeSet<>();
    private int written;
    private volatile String refused = "";

    private KillBench(Home home) {
        this.home = home;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String kind = arguments[0];
        int rounds = Integer.parseInt(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        FinishedRounds done = new FinishedRounds(Path.of("work/bench/kills.tsv"), kind);
        KillBench bench = in(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "kill"));
        for (int round = done.count(); round < rounds; round++) {
            int millis = bench.round(kind, new Random(seed + round));
            done.add(Map.of("millis", (double) millis));
            System.out.println(kind + " " + round + ": killed after " + millis + " ms, all there");
        }
    }

    /** A project of its own in an empty folder, built, with a backup. */
    public static KillBench in(Path folder) throws IOException {
        for (String part : List.of("data", "ontology", "queries", "fuseki-config.ttl")) {
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file.toString()));
                }
            }
        }
        KillBench bench = new KillBench(new Home(folder));
        bench.build();
        Files.writeString(bench.home.passwords(), ANNA + "\n");
        Files.setPosixFilePermissions(
                bench.home.passwords(), PosixFilePermissions.fromString("rw-------"));
        new Keeping(bench.home).backup(bench.backup());
        return bench;
    }

    private Path backup() {
        return home.folder().resolve("backup.nq.gz");
    }

    private void build() throws IOException {
        Problems problems = new Problems();
        if (new Build(home).stale().isPresent()) {
            new Build(home).store(problems);
        }
        expect(problems.isEmpty(), problems.all().toString());
    }

    private static void expect(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(otherwise);
        }
    }

    /**
     * Kills once and looks at what is left.
     *
     * @return after how many milliseconds
     * @throws IllegalStateException if something is lost or half done
     */
    public int round(String kind, Random random) throws IOException, InterruptedException {
        int millis = random.nextInt(LONGEST.get(kind));
        switch (kind) {
            case "build" -> killed(millis, "build", "--force");
            case "backup" -> killed(millis, "backup", backup().toString());
            case "export" -> killed(millis, "export", home.dumps().toString());
            case "compact" -> killed(millis, "compact");
            case "write" -> serving(millis, this::put);
            default -> serving(millis, this::refresh);
        }
        lookAt();
        return millis;
    }

    private Process begin(String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")); // it ends soon
        command.addAll(List.of("-Denvoygraph.home=" + home.folder(), "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(EnvoyGraph.class.getName());
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectError(home.folder().resolve("err").toFile())
                .start();
    }

    private void killed(int millis, String... words) throws IOException, InterruptedException {
        Process process = begin(words);
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private interface Request {
        HttpRequest.Builder next(URI server) throws IOException;
    }

    /** Sends requests one after another until the server dies. */
    private void serving(int millis, Request request) throws IOException, InterruptedException {
        Process process = begin("serve", "--writable", "--port", "0");
        try (BufferedReader said = process.inputReader()) {
            URI server = Launched.healthOf(said).resolve("/");
            Thread sending = new Thread(() -> send(server, request), "sending");
            sending.start();
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            sending.join();
            expect(refused.isEmpty(), refused);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void send(URI server, Request request) {
        HttpClient client = HttpClient.newHttpClient();
        byte[] login = ("anna:" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        String header = "Basic " + Base64.getEncoder().encodeToString(login);
        try {
            while (true) {
                HttpRequest next = request.next(server).header("Authorization", header).build();
                int status = client.send(next, BodyHandlers.discarding()).statusCode();
                if (status == 201) {
                    acknowledged.add(SPACE + "n" + written);
                }
                if (status >= 400) {
                    refused = next + ": " + status;
                    return;
                }
            }
        } catch (IOException killed) {
            return; // which is what the round is for
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest.Builder put(URI server) {
        written++;
        String graph = SPACE + "n" + written;
        return HttpRequest.newBuilder(server.resolve("/envoygraph/data?graph=" + graph))
                .header("Content-Type", "text/turtle")
                .PUT(
                        BodyPublishers.ofString(
                                "<https://example.org/"
                                        + written
                                        + "> <https://example.org/p> 1 ."));
    }

    private HttpRequest.Builder refresh(URI server) throws IOException {
        Path people = home.data().resolve("register/people.yaml");
        String text = Files.readString(people);
        String other =
                text.contains("Sung  Kim")
                        ? text.replace("Sung  Kim", "Sung Kim")
                        : text.replace("Sung Kim", "Sung  Kim");
        Files.writeString(people, other);
        return HttpRequest.newBuilder(server.resolve("/refresh")).POST(BodyPublishers.noBody());
    }

    private void lookAt() throws IOException {
        build(); // what a start does first
        for (Doctor.Finding finding : new Doctor(home).findings()) {
            boolean left = finding.about().equals("leftovers"); // the next such work sweeps them
            expect(left || finding.isFine(), finding.toString());
        }
        try (Store store = Store.open(home.store())) {
            Dataset quads = store.dataset();
            for (String graph : acknowledged) {
                boolean there = Txn.calculateRead(quads, () -> quads.containsNamedModel(graph));
                expect(there, graph + " was acknowledged and is lost");
            }
        }
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(backup()))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            expect(text.matches("(?s).*\n# quads [0-9]+\n"), "the backup is not whole");
        }
        Path dump = home.dumps().resolve("envoygraph.nq");
        expect(!Files.exists(dump) || Files.readString(dump).endsWith(" .\n"), "half a dump");
    }

    /** How many graphs were acknowledged until now. */
    public int acknowledged() {
        return acknowledged.size();
    }
}
