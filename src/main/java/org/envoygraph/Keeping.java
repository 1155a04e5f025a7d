package org.envoygraph;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.store.Backup;
import org.envoygraph.store.Compaction;
import org.envoygraph.store.Feed;
import org.envoygraph.store.Restore;
import org.envoygraph.store.Store;
import org.envoygraph.validation.MustNot;

/**
 * Keeps what a store says: in backups, from which another is made, and in no more room than needed.
 */
public final class Keeping {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final Home home;

    public Keeping(Home home) {
        this.home = home;
    }

    /**
     * Writes a backup of the store.
     *
     * @return how many quads
     * @throws org.envoygraph.store.StoreInUse if another process has it open
     */
    public long backup(Path file) throws IOException {
        try (Store store = Store.open(home.store())) {
            return Backup.of(store.dataset().asDatasetGraph(), builtFrom(), file);
        }
    }

    /**
     * Writes a backup of the store that a server has open, with the server's help.
     *
     * @param server its address, with a slash at the end
     */
    public long backup(Path file, URI server) throws IOException {
        String before = builtFrom();
        try (InputStream prefixes = get(server, "envoygraph/data?default", "text/turtle");
                InputStream quads = get(server, "envoygraph/data", "application/n-quads")) {
            String from = before.equals(builtFrom()) ? before : "unknown";
            return Backup.of(prefixes, quads, from, file);
        }
    }

    private String builtFrom() throws IOException {
        return Store.digest(home.store()).orElse("unknown");
    }

    private static InputStream get(URI server, String path, String type) throws IOException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        HttpRequest request =
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Accept", type)
                        .timeout(PATIENCE)
                        .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() != OK) {
                answer.body().close();
                throw new IOException(request.uri() + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    /**
     * Makes the store and the local graphs of a backup, if the shapes find nothing in it.
     *
     * @param problems takes what is wrong; then, and on any failure, all stays as it was
     * @throws org.envoygraph.store.StoreInUse if another process has the store open
     */
    public void restore(Path file, Problems problems) throws IOException {
        MustNot forbidden = MustNot.read(home.mustNot(), problems);
        if (!problems.isEmpty()) {
            return;
        }
        Restore restore = new Restore(file, home.store(), home.localGraphs());
        Feed mapped = new OfGraphs(restore.mapped(), home::isBuilt);
        List<Path> shapes = List.of(home.shapes(), home.descriptionShapes());
        Inspection inspection = new Inspection(shapes, forbidden);
        problems.addAll(
                restore.<Problem>run(
                        union -> inspection.of(mapped, iri -> Optional.empty()),
                        Inspection.ofLocal(home.shapes()),
                        this::withLocal));
    }

    /** What is not known stays so, and the next build begins anew. */
    private String withLocal(String before) throws IOException {
        Optional<BuiltFrom> known = BuiltFrom.parse(before);
        return known.isPresent() ? known.get().withLocal(home).toString() : before;
    }

    /**
     * Gives back the room that replaced statements take.
     *
     * @return folders that an interrupted compaction had left, and that are gone
     * @throws org.envoygraph.store.StoreInUse if another process has the store open
     */
    public List<String> compact() throws IOException {
        return Compaction.of(home.store());
    }
}
