package org.envoygraph.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.atlas.json.JsonObject;
import org.envoygraph.linking.Known;
import org.envoygraph.web.api.Json;
import org.envoygraph.web.reconcile.Given;

/**
 * How many names a second the service answers over HTTP, in batches of 50, and how long a
 * suggestion takes. Service and clients are one process; the CPU time of each is told.
 */
public final class ReconcileBench {
    private static final int BATCH = 50;
    private static final int CLIENTS = 2;
    private static final int SUGGESTIONS = 3000;
    private static final double SECOND = 1e9;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final SplittableRandom random = new SplittableRandom(50);
    private final URI service;

    private ReconcileBench(URI service) {
        this.service = service;
    }

    /**
     * Takes how many names to ask of each kind, after the same number to warm up.
     *
     * @param arguments {@code 20000}
     */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException {
        int names = Integer.parseInt(arguments[0]);
        List<Given> people = HsgPeople.in(Path.of("../shared/real"));
        List<Known> known = people.stream().map(Given::known).toList();
        try (LocalService service = LocalService.over(people, 0)) {
            ReconcileBench bench = new ReconcileBench(service.address());
            System.out.println("kind\tnames\ts\tnames a second\tCPU of service, s\tof clients, s");
            List<String> exact = bench.names(known, names);
            bench.measure("exact", exact);
            bench.measure("fuzzy", exact.stream().map(bench::misspelt).toList());
            bench.suggest(exact);
        }
    }

    /** Names as they are written somewhere, any of a person's. */
    private List<String> names(List<Known> known, int most) {
        List<String> names = new ArrayList<>();
        while (names.size() < most) {
            var all = known.get(random.nextInt(known.size())).names();
            names.add(all.get(random.nextInt(all.size())).text());
        }
        return names;
    }

    /** With one letter left out and another one put in. */
    private String misspelt(String name) {
        StringBuilder text = new StringBuilder(name);
        text.deleteCharAt(random.nextInt(text.length()));
        text.insert(random.nextInt(text.length() + 1), (char) random.nextInt('a', 'z' + 1));
        return text.toString();
    }

    private void measure(String kind, List<String> names)
            throws InterruptedException, ExecutionException {
        List<String> bodies = new ArrayList<>();
        for (int from = 0; from < names.size(); from += BATCH) {
            bodies.add(body(names.subList(from, Math.min(names.size(), from + BATCH))));
        }
        send(bodies);
        double service = serviceCpu();
        double all = allCpu();
        long start = System.nanoTime();
        send(bodies);
        double seconds = (System.nanoTime() - start) / SECOND;
        double ofService = serviceCpu() - service;
        System.out.printf(
                Locale.ROOT,
                "%s\t%d\t%.1f\t%.0f\t%.1f\t%.1f%n",
                kind,
                names.size(),
                seconds,
                names.size() / seconds,
                ofService,
                allCpu() - all - ofService);
    }

    private static String body(List<String> names) {
        JsonObject queries = new JsonObject();
        for (int i = 0; i < names.size(); i++) {
            queries.put("q" + i, Json.object("query", names.get(i)));
        }
        String json = new String(Json.bytes(queries), StandardCharsets.UTF_8);
        return "queries=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
    }

    private void send(List<String> bodies) throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Integer>> calls = new ArrayList<>();
            bodies.forEach(body -> calls.add(() -> post(body)));
            for (Future<Integer> call : clients.invokeAll(calls)) {
                call.get();
            }
        } finally {
            clients.shutdown();
        }
    }

    private int post(String body) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(service)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return length(client.send(request, BodyHandlers.ofString()));
    }

    private static int length(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + ": " + answer.statusCode() + answer.body());
        }
        return answer.body().length();
    }

    private void suggest(List<String> names) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int i = -SUGGESTIONS; i < SUGGESTIONS; i++) {
            String name = names.get(random.nextInt(names.size()));
            String prefix = name.substring(0, Math.min(name.length(), random.nextInt(2, 7)));
            String query = "?prefix=" + URLEncoder.encode(prefix, StandardCharsets.UTF_8);
            if (prefix.isBlank()) {
                continue;
            }
            URI address = URI.create(service + "/suggest/entity" + query);
            long start = System.nanoTime();
            length(client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()));
            if (i >= 0) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "suggest: median %.1f ms, p99 %.1f ms of %d%n",
                times.get(times.size() / 2),
                times.get(times.size() * 99 / 100),
                times.size());
    }

    private double serviceCpu() {
        double cpu = 0;
        for (long thread : threads.getAllThreadIds()) {
            var told = threads.getThreadInfo(thread);
            if (told != null && told.getThreadName().startsWith("qtp")) {
                cpu += Math.max(0, threads.getThreadCpuTime(thread)) / SECOND;
            }
        }
        return cpu;
    }

    private static double allCpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(cpu -> cpu.toNanos() / SECOND)
                .orElse(0.0);
    }
}
