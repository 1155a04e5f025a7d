package org.envoygraph.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.envoygraph.Build;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.facts.Problems;
import org.envoygraph.queries.Shelf;

/**
 * What each kind of page takes on the server and how large it is, over the shipped data; then when
 * the start page can be used in a browser. Each round has a server of its own in the one warm
 * process: a page is asked once as it is made, and once as it is kept. Argument: how many rounds
 * (11), after five for warming up.
 */
public final class PagesBench {
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/explore",
                    "/calendar",
                    "/gaps",
                    "/first-and-latest",
                    "/who-met-whom",
                    "/questions",
                    "/questions/contacts?person=liu-xiaoming",
                    "/search?words=Kim",
                    "/id/person",
                    "/id/person/liu-xiaoming",
                    "/id/country/china",
                    "/id/organization/un-security-council",
                    "/id/post/us-special-representative-dprk",
                    "/id/meeting/kim-liu-2022-12-07",
                    "/id/topic/diplomacy-dialogue",
                    "/id/article/kh-2022-12-09",
                    "/id/fact/kd-03",
                    "/graph/article/kh-2022-12-09",
                    "/ns",
                    "/shapes",
                    "/dataset");

    private static final String USABLE =
            "(() => { const it = performance.getEntriesByType('navigation')[0];"
                    + " return [it.domInteractive, it.loadEventEnd]; })()";

    private static final int WARMING = 5;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, List<Double>> made = new HashMap<>();
    private final Map<String, List<Double>> kept = new HashMap<>();
    private final Map<String, Integer> bytes = new HashMap<>();

    private PagesBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 11;
        Home home = Copied.to(Files.createTempDirectory("pages"));
        Problems problems = new Problems();
        new Build(home).store(problems);
        Shelf shelf = Shelf.read(home.queries(), problems);
        PagesBench bench = new PagesBench();
        for (int round = -WARMING; round < rounds; round++) {
            try (Server server = Server.start(home.config(), shelf, "127.0.0.1", 0)) {
                bench.round(server.url(), round >= 0);
            }
        }
        bench.tell();
        try (Server server = Server.start(home.config(), shelf, "127.0.0.1", 0)) {
            bench.start(server.url(), rounds);
        }
    }

    private void round(URI server, boolean counts) throws IOException, InterruptedException {
        get(server.resolve("/health")); // the first request opens a connection
        for (String page : PAGES) {
            for (Map<String, List<Double>> times : List.of(made, kept)) {
                long begin = System.nanoTime();
                int length = get(server.resolve(page));
                double took = (System.nanoTime() - begin) / 1e6;
                if (counts) {
                    times.computeIfAbsent(page, any -> new ArrayList<>()).add(took);
                    bytes.put(page, length);
                }
            }
        }
    }

    private void tell() {
        System.out.println("| page | made, ms | kept, ms | KB |");
        System.out.println("|---|---|---|---|");
        for (String page : PAGES) {
            System.out.printf(
                    Locale.ROOT,
                    "| `%s` | %s | %s | %.0f |%n",
                    page,
                    told(made.get(page)),
                    told(kept.get(page)),
                    bytes.get(page) / 1e3);
        }
    }

    private int get(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "text/html").build();
        return client.send(request, BodyHandlers.ofByteArray()).body().length;
    }

    private void start(URI server, int rounds) throws IOException {
        try (Browser browser = Browser.start(Files.createTempDirectory("profile"))) {
            browser.width(1280);
            List<Double> usable = new ArrayList<>();
            List<Double> loaded = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                browser.open(server);
                usable.add(browser.value(USABLE + "[0]").asDouble());
                loaded.add(browser.value(USABLE + "[1]").asDouble());
            }
            System.out.println("start page in a browser, ms: usable " + told(usable));
            System.out.println("start page in a browser, ms: loaded " + told(loaded));
        }
    }

    private static String told(List<Double> took) {
        List<Double> sorted = took.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%.1f (%.1f to %.1f)",
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1));
    }
}
