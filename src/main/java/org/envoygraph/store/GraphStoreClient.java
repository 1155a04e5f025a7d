package org.envoygraph.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;

/**
 * Replaces named graphs in another server by the SPARQL 1.1 Graph Store Protocol. Graphs of that
 * server which are not sent stay as they are.
 */
public final class GraphStoreClient {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofMinutes(10);

    private final URI address;
    private final Optional<Login> login;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();

    /**
     * A client of one server.
     *
     * @param address where it takes graphs, such as {@code http://localhost:3030/dataset/data}
     */
    public GraphStoreClient(URI address, Optional<Login> login) {
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!web || address.getHost() == null || address.getQuery() != null) {
            throw new IllegalArgumentException("'" + address + "' is no address of a graph store");
        }
        this.address = address;
        this.login = login;
    }

    /** Hears of each graph after the server has taken it. */
    @FunctionalInterface
    public interface Progress {
        /** Graph {@code number} of {@code all} was replaced by this many statements. */
        void replaced(String graph, long statements, int number, int all);
    }

    /**
     * Replaces the graphs, one request each, in the order of the map.
     *
     * @throws IOException at the first graph the server does not take; those before it are replaced
     */
    public void replace(Map<String, Feed> graphs, Progress progress) throws IOException {
        int number = 0;
        for (Map.Entry<String, Feed> graph : graphs.entrySet()) {
            long statements = replace(graph.getKey(), graph.getValue());
            progress.replaced(graph.getKey(), statements, ++number, graphs.size());
        }
    }

    private long replace(String graph, Feed feed) throws IOException {
        Path body = Files.createTempFile("graph", ".nt");
        try {
            long statements = write(feed, body);
            put(URI.create(address + "?graph=" + encoded(graph)), body);
            return statements;
        } finally {
            Files.delete(body);
        }
    }

    private static long write(Feed feed, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            NTriplesWriter writer = new NTriplesWriter(out);
            Counted counted = new Counted(writer);
            writer.startRDF();
            feed.into(counted);
            writer.endRDF();
            return counted.statements();
        }
    }

    private void put(URI graph, Path body) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(graph)
                        .timeout(ANSWER)
                        .header("Content-Type", "application/n-triples")
                        .PUT(BodyPublishers.ofFile(body));
        login.ifPresent(known -> request.header("Authorization", known.basic()));
        HttpResponse<String> answer = send(request.build());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(refusal(graph, answer));
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (HttpTimeoutException late) {
            throw new IOException(request.uri() + ": no answer in time; try again later", late);
        } catch (ConnectException nobody) {
            throw new IOException(request.uri() + ": nobody answers; is the server up?", nobody);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(request.uri() + ": interrupted");
        }
    }

    private String refusal(URI graph, HttpResponse<String> answer) {
        String remedy =
                switch (answer.statusCode()) {
                    case 401 ->
                            login.isPresent()
                                    ? "the user or the password is not accepted"
                                    : "the server asks who you are; use --user";
                    case 403 -> "this user may not write here";
                    case 404 -> "no graph store at this address; it often ends in /data";
                    case 405 -> "the server is read-only at this address";
                    case 413 -> "the graph is larger than the server takes";
                    default -> firstLine(answer.body());
                };
        return graph + ": status " + answer.statusCode() + ": " + remedy;
    }

    private static String firstLine(String body) {
        return body.lines()
                .findFirst()
                .map(line -> line.substring(0, Math.min(200, line.length())))
                .orElse("no explanation given");
    }

    private static String encoded(String graph) {
        return URLEncoder.encode(graph, StandardCharsets.UTF_8);
    }
}
