package org.envoygraph.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.envoygraph.Build;
import org.envoygraph.Home;
import org.envoygraph.checks.Checks;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.queries.Parameter;
import org.envoygraph.queries.RefusedParameters;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;
import org.envoygraph.reading.CuratedFiles;
import org.envoygraph.store.Store;
import org.envoygraph.web.Server;

/**
 * Feeds what is nearly right to each door that takes text from outside: the reader of curated files
 * ({@code facts}), of stored queries ({@code query}), parameters ({@code parameter}), and
 * reconciliation over HTTP ({@code reconcile}). Every input is to be taken or refused in words; an
 * exception or a status from 500 on ends the bench and names the input.
 *
 * <p>Run in the project's folder. Arguments: the kind, how many inputs, and a seed. Each input is
 * made from the seed and its number alone; rounds of a thousand that are done stand in {@code
 * work/bench/fuzz.tsv}, and a bench that was stopped goes on after them.
 */
public final class FuzzBench implements AutoCloseable {
    private static final int ROUND = 1_000;
    private static final String BATCH =
            """
            {"q0": {"query": "Sung Kim", "type": "Person", "limit": 3, "properties":
            [{"pid": "country", "v": {"id": "country/united-states"}}]}, "q1": {"query": "\uae40"}}""";

    private final Path folder;
    private final Store store;
    private final List<StoredQuery> shelf;
    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    private FuzzBench(Path folder, Store store, Shelf shelf, Server server) {
        this.folder = folder;
        this.store = store;
        this.shelf = shelf.queries();
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        String kind = arguments[0];
        int inputs = Integer.parseInt(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        FinishedRounds done = new FinishedRounds(Path.of("work/bench/fuzz.tsv"), kind);
        Path target = Path.of("target").toAbsolutePath();
        try (FuzzBench bench = in(Files.createTempDirectory(target, "fuzz"))) {
            for (int round = done.count(); round * ROUND < inputs; round++) {
                int taken = bench.inputs(kind, seed, round * ROUND, ROUND);
                done.add(Map.of("taken", (double) taken, "refused", (double) ROUND - taken));
                System.out.println(kind + " " + (round + 1) * ROUND + ": " + taken + " taken");
            }
        }
    }

    /** A small project in an empty folder: all registers, one article, and a server over it. */
    public static FuzzBench in(Path folder) throws IOException {
        for (String part : List.of("data", "ontology", "queries", "fuseki-config.ttl")) {
            copy(Path.of(part), folder);
        }
        Problems problems = new Problems();
        Home home = new Home(folder);
        new Build(home).store(problems);
        Store store = new Build(home).inMemory(new Build(home).facts(problems));
        Shelf shelf = Shelf.read(home.queries(), problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.all().toString());
        }
        Server server = Server.start(home.config(), shelf, "127.0.0.1", 0);
        Path small = Files.createDirectories(folder.resolve("small"));
        copy(Path.of("data/register"), small);
        Files.createDirectories(small.resolve("data/articles"));
        return new FuzzBench(folder, store, shelf, server);
    }

    private static void copy(Path part, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(part)) {
            for (Path file : files.toList()) {
                Path copied = folder.resolve(file.toString());
                Files.createDirectories(copied.getParent());
                if (!Files.isDirectory(file)) {
                    Files.copy(file, copied);
                }
            }
        }
    }

    /**
     * Gives some inputs of a kind.
     *
     * @param first the number of the first of them
     * @return how many were taken; the others were refused
     * @throws IllegalStateException if one was neither
     */
    public int inputs(String kind, long seed, int first, int count) {
        int taken = 0;
        for (int number = first; number < first + count; number++) {
            try {
                Random random = new Random(seed * 1_000_003 + number);
                taken += given(kind, random) ? 1 : 0;
            } catch (Exception | StackOverflowError | OutOfMemoryError crashed) {
                String input = kind + " " + number + " of seed " + seed;
                throw new IllegalStateException(input + ": " + crashed, crashed);
            }
        }
        return taken;
    }

    private boolean given(String kind, Random random) throws Exception {
        return switch (kind) {
            case "facts" -> facts(random);
            case "query" -> query(random);
            case "parameter" -> parameter(random);
            case "reconcile" -> reconcile(random);
            default -> throw new IllegalArgumentException(kind + ": no such kind");
        };
    }

    /**
     * Of one article beside the registers, in which others are missed; only what it says counts.
     */
    private boolean facts(Random random) throws IOException {
        Path small = folder.resolve("small/data");
        Path original = any(Path.of("data/articles"), random);
        Path article = small.resolve("articles").resolve(original.getFileName());
        String text = new Mutated(random).of(Files.readString(original), BATCH);
        Files.writeString(article, text.replaceAll("\\p{Cs}", "?"));
        Problems problems = new Problems();
        Facts facts = CuratedFiles.read(small, problems);
        if (problems.isEmpty()) {
            Checks.check(facts, problems);
        }
        Files.delete(article);
        String name = article.getFileName().toString();
        return problems.all().stream().noneMatch(it -> it.place().file().endsWith(name));
    }

    private boolean query(Random random) throws IOException {
        Path one = Files.createDirectories(folder.resolve("one"));
        String text =
                new Mutated(random).of(Files.readString(any(Path.of("queries"), random)), BATCH);
        Files.writeString(one.resolve("a-query.rq"), text.replaceAll("\\p{Cs}", "?"));
        Problems problems = new Problems();
        Shelf.read(one, problems);
        return problems.isEmpty();
    }

    private boolean parameter(Random random) {
        StoredQuery query = shelf.get(random.nextInt(shelf.size()));
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            if (random.nextInt(3) == 0) {
                String value = new Mutated(random).of(parameter.example(), query.summary());
                given.put(parameter.name(), List.of(value));
            }
        }
        if (random.nextInt(8) == 0) {
            given.put(new Mutated(random).of("person", "side"), List.of("x"));
        }
        try {
            return !query.filledIn(store.dataset().asDatasetGraph(), given).isEmpty();
        } catch (RefusedParameters refused) {
            return false;
        }
    }

    private boolean reconcile(Random random) throws IOException, InterruptedException {
        String json =
                new Mutated(random)
                        .of(BATCH, "{\"ids\": [\"person/sung-kim\"], \"properties\": []}");
        String field = random.nextInt(4) == 0 ? "extend" : "queries";
        URI address = server.url().resolve("/reconcile");
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        field
                                                + "="
                                                + URLEncoder.encode(json, StandardCharsets.UTF_8)))
                        .build();
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status >= 500) {
            throw new IllegalStateException("status " + status + " for " + json);
        }
        return status < 400;
    }

    private static Path any(Path folder, Random random) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            return all.get(random.nextInt(all.size()));
        }
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
