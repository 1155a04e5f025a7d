package org.envoygraph.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Asks a server for its health while it is given questions that explode: products, paths, sorted
 * products, slow patterns, groups. The server has been asked for its health before, as by who
 * watches it, for ten seconds. Arguments: how many at a time, how many rounds, a seed, and options
 * of {@code serve}. Rounds that are done stand in {@code work/bench/explosions.tsv}; a bench that
 * was stopped goes on after them.
 */
public final class ExplosionBench {
    private static final int EVERY = 50;
    private static final int BEFORE = 200;
    private static final double NANOS_IN_MILLI = 1e6;
    private static final Map<String, String> EXPLOSIVE =
            Map.of(
                    "product",
                    "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                    "rows",
                    "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                    "path",
                    "SELECT (COUNT(*) AS ?n) { ?a (<x:p>|!<x:p>)* ?b . ?b (<x:p>|!<x:p>)* ?c }",
                    "sort",
                    "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY DESC(?i) ?f ?c",
                    "distinct",
                    "SELECT DISTINCT ?c ?f ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                    "group",
                    "SELECT ?c ?f (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?c ?f",
                    "joined groups",
                    "SELECT * { { SELECT ?a (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a }"
                            + " { SELECT ?a (COUNT(*) AS ?m) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a } }",
                    "regex",
                    "SELECT * { ?a ?b ?c . ?d ?e ?f FILTER(regex(concat(str(?c), str(?f)), '(a|b|ab)*z$')) }");

    private final HttpClient client = HttpClient.newHttpClient();

    /** Of its own, so that no long answer is before it on the way. */
    private final HttpClient looking = HttpClient.newHttpClient();

    private final URI server;

    /**
     * What became of a burst.
     *
     * @param health milliseconds of each answer to the question for health
     * @param failed how many of them were not 200
     * @param statuses of the explosive queries, by kind and status
     */
    public record Burst(
            List<Double> health, long failed, SortedMap<String, Integer> statuses, double seconds) {
        double quantile(double part) {
            List<Double> sorted = health.stream().sorted().toList();
            return sorted.get((int) Math.min(sorted.size() - 1.0, part * sorted.size()));
        }
    }

    /** Against a server that runs. */
    public ExplosionBench(URI server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int queries = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        List<String> words = new ArrayList<>(List.of("serve", "--port", "0"));
        words.addAll(List.of(arguments).subList(3, arguments.length));
        FinishedRounds done =
                new FinishedRounds(
                        Path.of("work/bench/explosions.tsv"),
                        queries + " at a time, " + String.join(" ", words));
        Process process =
                new Launched(Path.of("envoygraph").toAbsolutePath(), true)
                        .start(words.toArray(String[]::new));
        try (BufferedReader said = process.inputReader()) {
            ExplosionBench bench = new ExplosionBench(Launched.healthOf(said).resolve("/"));
            bench.watch();
            for (int round = done.count(); round < rounds; round++) {
                Burst burst = bench.burst(queries, new Random(seed + round));
                Map<String, Double> figures = figures(burst);
                done.add(figures);
                System.out.println(round + ": " + figures + " " + burst.statuses());
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void watch() throws InterruptedException {
        for (int time = 0; time < BEFORE; time++) {
            ask(looking, "health").join();
            TimeUnit.MILLISECONDS.sleep(EVERY);
        }
    }

    private static Map<String, Double> figures(Burst burst) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("p50", burst.quantile(0.5));
        figures.put("p99", burst.quantile(0.99));
        figures.put("max", burst.quantile(1));
        figures.put("asked", (double) burst.health().size());
        figures.put("failed", (double) burst.failed());
        figures.put("seconds", burst.seconds());
        return figures;
    }

    /** Sends so many at a time, and asks for health until the last of them is answered. */
    public Burst burst(int queries, Random random) throws InterruptedException {
        ConcurrentLinkedQueue<Double> health = new ConcurrentLinkedQueue<>();
        ConcurrentMap<String, Integer> statuses = new ConcurrentSkipListMap<>();
        ConcurrentLinkedQueue<Integer> failed = new ConcurrentLinkedQueue<>();
        long start = System.nanoTime();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        Runnable probe = () -> probe(health, failed);
        clock.scheduleAtFixedRate(probe, 0, EVERY, TimeUnit.MILLISECONDS);
        List<String> kinds = EXPLOSIVE.keySet().stream().sorted().toList();
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        for (int i = 0; i < queries; i++) {
            String kind = kinds.get(random.nextInt(kinds.size()));
            sent.add(
                    status(kind)
                            .thenAccept(it -> statuses.merge(kind + " " + it, 1, Integer::sum)));
        }
        sent.forEach(CompletableFuture::join);
        clock.shutdown();
        clock.awaitTermination(1, TimeUnit.MINUTES);
        double seconds = (System.nanoTime() - start) / NANOS_IN_MILLI / 1000;
        return new Burst(List.copyOf(health), failed.size(), new TreeMap<>(statuses), seconds);
    }

    /** The clock goes on while an answer is waited for, so that a slow one hides no other. */
    private void probe(
            ConcurrentLinkedQueue<Double> health, ConcurrentLinkedQueue<Integer> failed) {
        long start = System.nanoTime();
        ask(looking, "health")
                .thenAccept(
                        status -> {
                            health.add((System.nanoTime() - start) / NANOS_IN_MILLI);
                            if (status != 200) {
                                failed.add(status);
                            }
                        });
    }

    private CompletableFuture<Integer> status(String kind) {
        String text = URLEncoder.encode(EXPLOSIVE.get(kind), StandardCharsets.UTF_8);
        return ask(client, "envoygraph/sparql?query=" + text);
    }

    /** 0 for an answer that was broken off. */
    private CompletableFuture<Integer> ask(HttpClient by, String path) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path)).build();
        return by.sendAsync(request, BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode)
                .exceptionally(brokenOff -> 0);
    }
}
