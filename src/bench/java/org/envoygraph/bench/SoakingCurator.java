package org.envoygraph.bench;

import java.io.IOException;
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
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import org.envoygraph.Home;
import org.envoygraph.web.curating.Passwords;

/**
 * A curator who changes an article and changes it back, writes one of two graphs in the place of
 * the other, and looks each time at what the server then says.
 */
final class SoakingCurator {
    private static final String USER = "anna";
    private static final String PASSWORD = "correct horse battery";
    private static final String GRAPH = "https://w3id.org/envoygraph/graph/local/soak";
    private static final String GIST = "gist: ";
    private static final String MARK = "Marked, ";
    private static final String IS_MARKED =
            "ASK { ?s <https://w3id.org/envoygraph/ns#gist> ?o FILTER(STRSTARTS(?o, '%s')) }"
                    .formatted(MARK);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private final Path article;
    private final String text;
    private boolean marked;
    private int written;

    SoakingCurator(URI server, Home home) throws IOException {
        this.server = server;
        this.article = home.data().resolve("articles/kh-2022-12-09.yaml");
        this.text = Files.readString(article);
    }

    /** Gives the curator a password. */
    static void enter(Home home) throws IOException {
        new Passwords(home.passwords()).set(USER, PASSWORD.toCharArray());
    }

    /**
     * Saves the article in its other state and has it taken over.
     *
     * @throws IOException if readers do not see it then
     */
    synchronized void change() throws IOException, InterruptedException {
        marked = !marked;
        int gist = text.indexOf(GIST) + GIST.length();
        Path next = article.resolveSibling(".next");
        String other = text.substring(0, gist) + MARK + text.substring(gist);
        Files.writeString(next, marked ? other : text);
        Files.move(next, article, StandardCopyOption.ATOMIC_MOVE);
        sent("refresh", HttpRequest.newBuilder().POST(BodyPublishers.noBody()));
        String query = URLEncoder.encode(IS_MARKED, StandardCharsets.UTF_8);
        String asked = sent("envoygraph/sparql?query=" + query, HttpRequest.newBuilder());
        if (!asked.contains(Boolean.toString(marked))) {
            throw new IOException("after the refresh readers see the state before: " + asked);
        }
    }

    /**
     * Replaces the graph.
     *
     * @throws IOException if it is not read back so
     */
    synchronized void write() throws IOException, InterruptedException {
        written++;
        String said = "<https://example.org/thing> <https://example.org/says> \"" + written % 2;
        String path = "envoygraph/data?graph=" + GRAPH;
        HttpRequest.Builder put =
                HttpRequest.newBuilder()
                        .header("Content-Type", "text/turtle")
                        .PUT(BodyPublishers.ofString(said + "\" ."));
        sent(path, put);
        HttpRequest.Builder get = HttpRequest.newBuilder().header("Accept", "text/turtle");
        String back = sent(path, get);
        if (!back.contains("\"" + written % 2 + "\"")) {
            throw new IOException("another graph than was written comes back: " + back);
        }
    }

    private String sent(String path, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        byte[] login = (USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        HttpRequest all =
                request.uri(server.resolve(path))
                        .timeout(Program.PATIENCE)
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(login))
                        .build();
        HttpResponse<String> answer = client.send(all, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(all + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
