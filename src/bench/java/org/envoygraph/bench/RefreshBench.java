package org.envoygraph.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * From saving an article under {@code serve --watch} to the new answer over HTTP: a copy of the
 * project, the real server, and a client that asks until it gets the answer. Arguments: the number
 * of saves (100), and after how many seconds of serving the first comes (10).
 */
public final class RefreshBench {
    private static final Path LAUNCHER = Path.of("envoygraph").toAbsolutePath();
    private static final String GIST = "gist: ";

    /** In nanoseconds: who asks without a pause takes the processors from who refreshes. */
    private static final long PAUSE = 2_000_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path article;
    private final String text;

    private RefreshBench(Path article) throws IOException {
        this.article = article;
        this.text = Files.readString(article);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int saves = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        int before = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        Path home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "refresh");
        for (String part : List.of("data", "ontology", "queries", "fuseki-config.ttl")) {
            copy(Path.of(part), home);
        }
        Process server =
                new Launched(LAUNCHER, true)
                        .start("serve", "--watch", "--port", "0", "--home", home.toString());
        try {
            BufferedReader said = server.inputReader();
            URI url = Launched.healthOf(said).resolve("/envoygraph/sparql");
            Thread listening = new Thread(() -> said.lines().forEach(line -> {}), "listening");
            listening.setDaemon(true);
            listening.start();
            TimeUnit.SECONDS.sleep(before);
            new RefreshBench(home.resolve("data/articles/kh-2022-12-09.yaml")).run(url, saves);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static void copy(Path part, Path home) throws IOException {
        try (Stream<Path> files = Files.walk(part)) {
            for (Path file : files.toList()) {
                Files.copy(file, home.resolve(file.toString()));
            }
        }
    }

    private void run(URI url, int saves) throws IOException {
        Millis first = new Millis();
        Millis early = new Millis();
        Millis later = new Millis();
        for (int save = 0; save < saves; save++) {
            String mark = "marked" + save;
            (save == 0 ? first : save < 10 ? early : later).time(() -> untilAnswered(url, mark));
        }
        System.out.println("first save, ms: " + first);
        System.out.println("the next 9: " + early);
        System.out.println("the other " + (saves - 10) + ": " + later);
    }

    private void untilAnswered(URI url, String mark) throws IOException {
        int gist = text.indexOf(GIST) + GIST.length();
        Path next = article.resolveSibling(".next");
        Files.writeString(next, text.substring(0, gist) + mark + " " + text.substring(gist));
        Files.move(next, article, StandardCopyOption.ATOMIC_MOVE);
        String query =
                "ASK { ?s <https://w3id.org/envoygraph/ns#gist> ?o FILTER(STRSTARTS(?o, '%s ')) }"
                        .formatted(mark);
        String asked = url + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        while (!answer(URI.create(asked)).contains("true")) {
            LockSupport.parkNanos(PAUSE);
        }
    }

    private String answer(URI asked) throws IOException {
        try {
            return client.send(HttpRequest.newBuilder(asked).build(), BodyHandlers.ofString())
                    .body();
        } catch (InterruptedException stopped) {
            throw new UncheckedIOException(new IOException(stopped));
        }
    }
}
