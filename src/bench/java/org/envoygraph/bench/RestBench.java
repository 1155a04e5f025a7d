package org.envoygraph.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the addresses of stored queries cost beside the same SPARQL, with 16 clients: each round
 * asks both, in turn first and second, and the ratio is the median of the rounds' ratios.
 *
 * <p>The SPARQL is what the page of the answer would open in the console: the same query with the
 * same values in it, which SPARQL must parse each time.
 */
public final class RestBench {
    private static final int CLIENTS = 16;
    private static final int REQUESTS = 40;
    private static final Pattern IN_CONSOLE = Pattern.compile("/query\\?query=([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String server;

    private RestBench(String server) {
        this.server = server;
    }

    /**
     * Takes the server's address, the number of rounds, and stored queries with their values.
     *
     * @param arguments {@code http://localhost:3030 21 contacts?person=sung-kim}
     */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException {
        RestBench bench = new RestBench(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        System.out.println("median ms for " + CLIENTS * REQUESTS + " requests of 16 clients");
        System.out.println("stored\tsparql\tratio\tleast\tmost\tquery");
        for (String query : Arrays.asList(arguments).subList(2, arguments.length)) {
            bench.measure(query, rounds);
        }
    }

    private void measure(String query, int rounds)
            throws IOException, InterruptedException, ExecutionException {
        URI stored = URI.create(server + "/api/queries/" + query.replaceFirst("\\?|$", ".json?"));
        URI sparql = sparql(query);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (int round = -2; round < rounds; round++) {
                boolean first = round % 2 == 0;
                double one = round(first ? stored : sparql, clients);
                double other = round(first ? sparql : stored, clients);
                if (round >= 0) {
                    ours.add(first ? one : other);
                    theirs.add(first ? other : one);
                    ratios.add(first ? one / other : other / one);
                }
            }
            ratios.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "%.1f\t%.1f\t%.2f\t%.2f\t%.2f\t%s%n",
                    median(ours),
                    median(theirs),
                    median(ratios),
                    ratios.get(0),
                    ratios.get(ratios.size() - 1),
                    query);
        } finally {
            clients.shutdown();
        }
    }

    /** The same question as SPARQL, out of the link to the console. */
    private URI sparql(String query) throws IOException, InterruptedException {
        String page =
                get(URI.create(server + "/api/queries/" + query.replaceFirst("\\?|$", ".html?")));
        Matcher link = IN_CONSOLE.matcher(page);
        if (!link.find()) {
            throw new IOException(query + ": no link to the console on its page");
        }
        String results =
                URLEncoder.encode("application/sparql-results+json", StandardCharsets.UTF_8);
        return URI.create(
                server + "/envoygraph/sparql?format=" + results + "&query=" + link.group(1));
    }

    /** The milliseconds until all clients have all their answers. */
    private double round(URI address, ExecutorService clients)
            throws InterruptedException, ExecutionException {
        Callable<Integer> asking =
                () -> {
                    int characters = 0;
                    for (int i = 0; i < REQUESTS; i++) {
                        characters += get(address).length();
                    }
                    return characters;
                };
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            all.add(asking);
        }
        long start = System.nanoTime();
        for (Future<Integer> asked : clients.invokeAll(all)) {
            asked.get();
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private String get(URI address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(address + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(null);
        return sorted.get(sorted.size() / 2);
    }
}
