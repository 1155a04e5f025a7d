package org.envoygraph.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.Build;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.cli.EnvoyGraph;
import org.envoygraph.facts.Problems;
import org.envoygraph.queries.RefusedParameters;
import org.envoygraph.queries.Shelf;
import org.envoygraph.store.Store;

/**
 * Our server and a stock Fuseki with the same configuration file, each over a store with the same
 * bytes and with the same options of the JVM, and what both are asked.
 */
final class ComparedServers {
    private final Home home;
    private final Path stock;
    private final List<String> jvm;
    private final List<String> sparql = new ArrayList<>();

    private ComparedServers(Home home, Path stock, List<String> jvm) {
        this.home = home;
        this.stock = stock;
        this.jvm = jvm;
    }

    /**
     * Builds a store in an empty folder, fills in the queries, and copies the store.
     *
     * @param jvm options of both
     */
    static ComparedServers in(Path folder, List<String> jvm) throws IOException, RefusedParameters {
        Home home = Copied.to(Files.createDirectory(folder.resolve("ours")));
        ComparedServers servers = new ComparedServers(home, folder.resolve("stock"), jvm);
        Problems problems = new Problems();
        new Build(home).store(problems);
        Shelf shelf = Shelf.read(home.queries(), problems);
        if (!problems.isEmpty()) {
            throw new IOException(problems.all().toString());
        }
        servers.fillIn(shelf);
        servers.copy(home.config());
        servers.copy(home.store());
        return servers;
    }

    private void fillIn(Shelf shelf) throws IOException, RefusedParameters {
        String json = encoded("application/sparql-results+json");
        try (Store store = Store.open(home.store())) {
            DatasetGraph dataset = store.dataset().asDatasetGraph();
            for (String one : Mix.STORED) {
                String text =
                        shelf.find(Mix.name(one)).orElseThrow().filledIn(dataset, Mix.values(one));
                sparql.add("envoygraph/sparql?format=" + json + "&query=" + encoded(text));
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void copy(Path part) throws IOException {
        try (Stream<Path> files = Files.walk(part)) {
            for (Path file : files.toList()) {
                Path copy = stock.resolve(home.folder().relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    ServerProcess ours(String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("serve", "--port", "0", "--home"));
        words.add(home.folder().toString());
        words.addAll(List.of(options));
        Program program = Program.ofClass(EnvoyGraph.class, jvm, home.folder());
        return ServerProcess.begin(program, words.toArray(String[]::new));
    }

    ServerProcess stock() throws IOException {
        return ServerProcess.begin(Program.ofClass(StockServer.class, jvm, stock));
    }

    /** The questions as SPARQL. */
    List<URI> sparql(ServerProcess server) {
        return sparql.stream().map(server.url()::resolve).toList();
    }

    /** The same questions by the addresses of stored queries, which only ours has. */
    List<URI> stored(ServerProcess server) {
        return Mix.STORED.stream().map(Mix::path).map(server.url()::resolve).toList();
    }

    /**
     * Holds the answers to each question against each other.
     *
     * @param ways to ask the same questions
     * @throws IOException if one way gives other rows, or none
     */
    static void compare(Clients clients, Collection<List<URI>> ways)
            throws IOException, InterruptedException {
        for (int i = 0; i < Mix.STORED.size(); i++) {
            Set<Integer> rows = new TreeSet<>();
            for (List<URI> way : ways) {
                rows.add(rows(clients.get(way.get(i))));
            }
            if (rows.size() > 1 || rows.contains(0)) {
                throw new IOException(Mix.STORED.get(i) + ": rows differ or are none: " + rows);
            }
        }
    }

    private static int rows(String answer) {
        return JSON.parse(answer).getObj("results").get("bindings").getAsArray().size();
    }
}
