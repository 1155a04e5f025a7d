package org.envoygraph.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Many clients at once, on our server and on a stock Fuseki over a copy of the same store: the same
 * SPARQL in turn, and on ours by the addresses of the stored queries too. Then the same on ours
 * with fewer places than clients. Arguments: clients (64), rounds (5), questions of a client in a
 * round (20), places (8). Rounds that are done stand in {@code work/bench/clients.tsv}; a bench
 * that was stopped goes on after them.
 */
public final class ClientsBench {
    private static final int WARM_UP = 3;
    private static final List<String> JVM = List.of("-Xmx1g", "-XX:+UseG1GC");
    private static final String OURS = "ours";
    private static final String STOCK = "stock Fuseki";
    private static final String STORED = "ours, stored";

    private final ComparedServers servers;
    private final Clients clients;
    private final int each;

    /** Takes what each round brought. */
    interface Sink {
        void round(Map<String, Answers> byServer) throws IOException;
    }

    /**
     * @param each how many questions a client asks in a round
     */
    ClientsBench(ComparedServers servers, Clients clients, int each) {
        this.servers = servers;
        this.clients = clients;
        this.each = each;
    }

    public static void main(String[] arguments) throws Exception {
        int[] numbers = {64, 5, 20, 8};
        for (int i = 0; i < arguments.length; i++) {
            numbers[i] = Integer.parseInt(arguments[i]);
        }
        String size = numbers[0] + " clients, " + numbers[2] + " questions each";
        Path file = Path.of("work/bench/clients.tsv");
        FinishedRounds free = new FinishedRounds(file, size);
        FinishedRounds capped = new FinishedRounds(file, size + ", places " + numbers[3]);
        Path target = Path.of("target").toAbsolutePath();
        Path folder = Files.createTempDirectory(target, "clients");
        ComparedServers servers = ComparedServers.in(folder, JVM);
        try (Clients clients = new Clients(numbers[0])) {
            ClientsBench bench = new ClientsBench(servers, clients, numbers[2]);
            bench.besideStock(WARM_UP, numbers[1] - free.count(), each -> add(each, free));
            bench.capped(numbers[3], numbers[1] - capped.count(), each -> add(each, capped));
        }
        print(free.runs());
        printCapped(numbers[3], capped.runs());
    }

    private static void add(Map<String, Answers> byServer, FinishedRounds done) throws IOException {
        Map<String, Double> figures = new LinkedHashMap<>();
        byServer.forEach((server, answers) -> figures.putAll(answers.figures(server)));
        done.add(figures);
        System.out.println(byServer);
    }

    /** Asks all three by turns, each round in another order. */
    void besideStock(int warmUp, int rounds, Sink sink) throws IOException, InterruptedException {
        if (rounds <= 0) {
            return;
        }
        try (ServerProcess ours = servers.ours();
                ServerProcess stock = servers.stock()) {
            Map<String, List<URI>> questions = new LinkedHashMap<>();
            questions.put(OURS, servers.sparql(ours));
            questions.put(STOCK, servers.sparql(stock));
            questions.put(STORED, servers.stored(ours));
            ComparedServers.compare(clients, questions.values());
            List<String> order = new ArrayList<>(questions.keySet());
            for (int round = -warmUp; round < rounds; round++) {
                Map<String, Answers> answers = new LinkedHashMap<>();
                for (String server : order) {
                    answers.put(server, clients.ask(questions.get(server), each));
                }
                Collections.rotate(order, 1);
                if (round >= 0) {
                    sink.round(answers);
                }
            }
        }
    }

    /** Asks ours, with so many places, for both kinds of address. */
    void capped(int places, int rounds, Sink sink) throws IOException, InterruptedException {
        if (rounds <= 0) {
            return;
        }
        try (ServerProcess ours = servers.ours("--max-queries", Integer.toString(places))) {
            List<URI> questions = new ArrayList<>(servers.sparql(ours));
            questions.addAll(servers.stored(ours));
            for (int round = 0; round < rounds; round++) {
                sink.round(Map.of(OURS, clients.ask(questions, each)));
            }
        }
    }

    private static void print(Map<String, Runs> runs) {
        System.out.println("| asked | p50, ms | p99, ms | answers a second | not 200 |");
        System.out.println("|---|---|---|---|---|");
        for (String server : List.of(OURS, STOCK, STORED)) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %.0f |%n",
                    server,
                    runs.get(server + Answers.P50),
                    runs.get(server + Answers.P99),
                    runs.get(server + Answers.RATE),
                    runs.get(server + Answers.REFUSED).sum()
                            + runs.get(server + Answers.OTHERS).sum());
        }
        for (String server : List.of(OURS, STORED)) {
            System.out.printf(
                    Locale.ROOT,
                    "%s : stock: p50 %.2f, p99 %.2f, answers a second %.2f%n",
                    server,
                    runs.get(server + Answers.P50).ratioTo(runs.get(STOCK + Answers.P50)),
                    runs.get(server + Answers.P99).ratioTo(runs.get(STOCK + Answers.P99)),
                    runs.get(server + Answers.RATE).ratioTo(runs.get(STOCK + Answers.RATE)));
        }
    }

    private static void printCapped(int places, Map<String, Runs> runs) {
        System.out.printf(
                Locale.ROOT,
                "with %d places: %.0f of 200, %.0f of 503 with Retry-After, %.0f others%n",
                places,
                runs.get(OURS + Answers.WELL).sum(),
                runs.get(OURS + Answers.REFUSED).sum(),
                runs.get(OURS + Answers.OTHERS).sum());
    }
}
