package org.envoygraph.web;

import static org.envoygraph.store.Trig.trig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.envoygraph.Build;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.facts.Problems;
import org.envoygraph.queries.Shelf;
import org.envoygraph.store.Check;
import org.envoygraph.store.Feed;
import org.envoygraph.store.Store;
import org.envoygraph.web.api.Offered;

/** A server over a small store in a folder of its own, and a client that asks it. */
final class ServedStore implements AutoCloseable {
    static final Path CONFIG = Path.of("fuseki-config.ttl");
    static final Feed THREE_TRIPLES = trig("g:a { :s :p 1 , \"성 김\"@ko . } g:b { :s :p 2 . }");

    /** A guard that fails must end the test, not hang it. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Server server;

    private ServedStore(Server server) {
        this.server = server;
    }

    static ServedStore start(Path home) throws IOException {
        return start(home, THREE_TRIPLES, "");
    }

    /** With {@code "10000,30000"} of the configuration replaced, unless empty. */
    static ServedStore start(Path home, Feed feed, String timeout) throws IOException {
        return start(home, feed, timeout, shelf());
    }

    static ServedStore start(Path home, Feed feed, String timeout, Shelf shelf) throws IOException {
        Store.build(home.resolve("work/store"), "digest", feed, Check.none());
        String config = Files.readString(CONFIG);
        String changed = timeout.isEmpty() ? config : config.replace("10000,30000", timeout);
        Path file = Files.writeString(home.resolve(CONFIG.getFileName()), changed);
        return new ServedStore(Server.start(file, shelf, "127.0.0.1", 0));
    }

    /** On terms of the test's, over the three triples. */
    static ServedStore start(Path home, Terms terms) throws IOException {
        return start(home, THREE_TRIPLES, terms);
    }

    static ServedStore start(Path home, Feed feed, Terms terms) throws IOException {
        Store.build(home.resolve("work/store"), "digest", feed, Check.none());
        Path file = home.resolve(CONFIG.getFileName());
        Files.writeString(file, Files.readString(CONFIG));
        return over(home, terms);
    }

    /** Over a store that is there. */
    static ServedStore over(Path home, Terms terms) throws IOException {
        Server server = Server.open(home.resolve(CONFIG.getFileName()), terms);
        server.listen(Offered.of(home, shelf()), 0);
        return new ServedStore(server);
    }

    /** The graph that the project ships, served once for all tests. */
    static ServedStore shipped() {
        return Shipped.SERVED;
    }

    /** The shelf beside it: what the project ships, and some queries made for tests. */
    static Shelf shippedShelf() {
        return Shipped.SHELF;
    }

    /** The shelf that the project ships. */
    static Shelf shelf() throws IOException {
        Problems problems = new Problems();
        Shelf shelf = Shelf.read(Path.of("queries"), problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.all().toString());
        }
        return shelf;
    }

    Server server() {
        return server;
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    HttpResponse<String> ask(String query) throws IOException {
        return get("/envoygraph/sparql?query=" + encoded(query));
    }

    HttpResponse<String> send(String method, String path, String type, String body)
            throws IOException {
        return send(
                HttpRequest.newBuilder(at(path))
                        .method(method, BodyPublishers.ofString(body))
                        .header("Content-Type", type));
    }

    /** On a connection of its own: Jetty closes the one on which it left a refused body unread. */
    HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return HttpClient.newHttpClient()
                    .send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    URI at(String path) {
        return server.url().resolve(path);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** How many triples the server shows now. */
    String size() {
        try {
            String csv = "&format=csv";
            String query = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
            return get("/envoygraph/sparql?query=" + encoded(query) + csv)
                    .body()
                    .lines()
                    .toList()
                    .get(1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Made when first asked for. */
    private static final class Shipped {
        private static final Shelf SHELF;
        private static final ServedStore SERVED;

        static {
            try {
                Path target = Files.createDirectories(Path.of("target"));
                Path folder = Files.createTempDirectory(target, "served");
                Home home = Copied.to(folder.toAbsolutePath());
                try (Stream<Path> files = Files.list(Path.of("src/test/resources/shelf"))) {
                    for (Path file : files.toList()) {
                        Files.copy(file, home.queries().resolve(file.getFileName()));
                    }
                }
                Problems problems = new Problems();
                Build build = new Build(home);
                build.store(problems);
                build.dump(build.facts(problems), home.dumps());
                SHELF = Shelf.read(home.queries(), problems);
                if (!problems.isEmpty()) {
                    throw new IllegalStateException(problems.all().toString());
                }
                SERVED = new ServedStore(Server.start(home.config(), SHELF, "127.0.0.1", 0));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
