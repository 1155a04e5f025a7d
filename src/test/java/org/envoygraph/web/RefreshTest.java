package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.envoygraph.Build;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.Refresh;
import org.envoygraph.facts.Problems;
import org.envoygraph.store.Store;
import org.envoygraph.web.curating.Refreshing.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server takes over what changed in the curated files. */
class RefreshTest {
    private static final String GRAPHS = "https://w3id.org/envoygraph/graph/";
    private static final String COUNTRIES = "register/countries.yaml";
    private static final String ARTICLE = "articles/rg-2026-05-05.yaml";
    private static final Path EXAMPLE = Path.of("docs/example");

    /** The label of a meeting of the example and its gist: two statements of one graph. */
    private static final String TOLD =
            """
            PREFIX envoy: <https://w3id.org/envoygraph/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?label ?gist {
              ?meeting rdfs:label ?label ; envoy:gist ?gist .
              FILTER(CONTAINS(?label, "Ruritania"))
            }
            """;

    @TempDir private Path folder;
    private Home home;
    private ServedStore served;
    private Refresh refresh;

    @BeforeEach
    void serve() throws IOException {
        home = Copied.built(folder);
        served = Curator.serving(home);
        refresh = new Refresh(home, facts -> {});
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private Outcome refreshed() throws IOException {
        return served.server().refresh(refresh);
    }

    private void addTheExample() throws IOException {
        Path data = home.data();
        Files.copy(EXAMPLE.resolve("rg-2026-05-05.yaml"), data.resolve(ARTICLE));
        append(EXAMPLE.resolve("countries.yaml"), data.resolve(COUNTRIES));
        append(EXAMPLE.resolve("places.yaml"), data.resolve("register/places.yaml"));
        Path expected = data.resolve("expected.yaml");
        String counts = Files.readString(expected) + "\nrg-2026-05-05: {meeting: 1}\n";
        Files.writeString(expected, counts);
    }

    private static void append(Path from, Path to) throws IOException {
        Files.writeString(to, Files.readString(to) + Files.readString(from));
    }

    @Test
    void aStoreThatIsUpToDateStaysAsItIs() throws IOException {
        assertThat(refreshed()).isEqualTo(new Outcome(List.of(), List.of()));
        assertThat(new Build(home).stale()).isEmpty();
    }

    @Test
    void anArticleThatComesAndGoesLeavesTheStoreThatABuildWouldMake() throws IOException {
        Set<Quad> before = stored();
        String tag = served.get("/dataset.ttl").headers().firstValue("ETag").orElseThrow();
        addTheExample();
        assertThat(refreshed().graphs())
                .containsExactly(
                        GRAPHS + "article/rg-2026-05-05",
                        GRAPHS + "dataset",
                        GRAPHS + "register/countries",
                        GRAPHS + "register/places");
        assertThat(served.ask(TOLD).body()).contains("Meeting of Ruritania and Graustark");
        assertThat(stored()).isEqualTo(built());
        assertThat(new Build(home).stale()).isEmpty();
        HttpResponse<String> dataset = served.get("/dataset.ttl");
        assertThat(dataset.headers().firstValue("ETag")).isPresent().get().isNotEqualTo(tag);
        assertThat(dataset.body()).contains("rg-2026-05-05");
        assertThat(served.get("/reconcile/suggest/entity?prefix=Ruritania").body())
                .contains("country/ruritania");

        for (String file : List.of(COUNTRIES, "register/places.yaml", "expected.yaml")) {
            Files.copy(
                    Path.of("data").resolve(file),
                    home.data().resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.delete(home.data().resolve(ARTICLE));
        assertThat(refreshed().problems()).isEmpty();
        assertThat(stored()).isEqualTo(before);
        assertThat(new Build(home).stale()).isEmpty();
    }

    private Set<Quad> stored() {
        return quads(served.server().dataset());
    }

    private Set<Quad> built() throws IOException {
        Build build = new Build(home);
        try (Store store = build.inMemory(build.facts(new Problems()))) {
            return quads(store.dataset().asDatasetGraph());
        }
    }

    private static Set<Quad> quads(DatasetGraph dataset) {
        Set<Quad> quads = new HashSet<>();
        Txn.executeRead(dataset, () -> dataset.find().forEachRemaining(quads::add));
        return quads;
    }

    @Test
    void aMistakeIsToldAndTheNextSaveIsTriedAgain() throws IOException {
        Set<Quad> before = stored();
        addTheExample();
        Path article = home.data().resolve(ARTICLE);
        Copied.change(article, "in-person", "in-persn");
        Outcome outcome = refreshed();
        assertThat(outcome.problems())
                .singleElement()
                .asString()
                .startsWith("data/articles/rg-2026-05-05.yaml:")
                .contains("'in-persn' is no mode; did you mean 'in-person'?");
        assertThat(stored()).isEqualTo(before);
        assertThat(new Build(home).stale()).contains("the data changed");
        Copied.change(article, "in-persn", "in-person");
        assertThat(refreshed().graphs()).contains(GRAPHS + "article/rg-2026-05-05");
    }

    @Test
    void aLocalGraphThatRestsOnWhatGoesIsLookedAtToo() throws IOException {
        addTheExample();
        refreshed();
        String note =
                """
                <https://w3id.org/envoygraph/id/meeting/note> \
                <https://w3id.org/envoygraph/ns#place> \
                <https://w3id.org/envoygraph/id/place/strelsau> .
                """;
        HttpRequest.Builder write =
                HttpRequest.newBuilder(
                                served.at("/envoygraph/data?graph=" + Writing.SPACE + "note"))
                        .PUT(BodyPublishers.ofString(note))
                        .header("Content-Type", "text/turtle")
                        .header("Authorization", Curator.ANNA);
        assertThat(served.send(write).statusCode()).isEqualTo(201);
        Files.delete(home.data().resolve(ARTICLE));
        Files.copy(
                Path.of("data/expected.yaml"),
                home.data().resolve("expected.yaml"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.copy(
                Path.of("data/register/places.yaml"),
                home.data().resolve("register/places.yaml"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(refreshed().problems()).singleElement().asString().startsWith("work/local: ");
    }

    @Test
    void aCuratorAsksForItByARequest() throws IOException {
        addTheExample();
        assertThat(posted("Basic bm9ib2R5Om5vYm9keQ==").statusCode()).isEqualTo(401);
        HttpResponse<String> get = served.get("/refresh");
        assertThat(get.statusCode()).isEqualTo(405);
        assertThat(get.headers().firstValue("Allow")).contains("POST");
        assertThat(served.ask(TOLD).body()).doesNotContain("Ruritania");

        HttpResponse<String> answer = posted(Curator.ANNA);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"changed\"", GRAPHS + "article/rg-2026-05-05");
        assertThat(served.ask(TOLD).body()).contains("Ruritania");

        Copied.change(home.data().resolve(ARTICLE), "in-person", "in-persn");
        HttpResponse<String> refused = posted(Curator.ANNA);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(refused.body()).contains("data/articles/rg-2026-05-05.yaml:", "in-persn");
    }

    private HttpResponse<String> posted(String who) throws IOException {
        return served.send(
                HttpRequest.newBuilder(served.at("/refresh"))
                        .POST(BodyPublishers.noBody())
                        .header("Authorization", who));
    }

    @Test
    void aReaderSeesTheOldOrTheNewStateOfAnArticleAndNeverAMix() throws Exception {
        addTheExample();
        refreshed();
        Path article = home.data().resolve(ARTICLE);
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Set<String>>> readers = new ArrayList<>();
            Callable<Set<String>> reader = () -> answersUntil(done);
            for (int i = 0; i < 2; i++) {
                readers.add(threads.submit(reader));
            }
            for (int state = 0; state < 8; state++) {
                String now = state % 2 == 0 ? "" : " x";
                String next = state % 2 == 0 ? " x" : "";
                Files.writeString(
                        article,
                        Files.readString(article)
                                .replace("4 May 2026" + now + "\n", "4 May 2026" + next + "\n")
                                .replace("capital" + now + ".\n", "capital" + next + ".\n"));
                assertThat(refreshed().graphs()).contains(GRAPHS + "article/rg-2026-05-05");
            }
            done.set(true);
            for (Future<Set<String>> each : readers) {
                assertThat(each.get()).isNotEmpty().allMatch(RefreshTest::isOneState);
            }
        } finally {
            done.set(true);
            threads.shutdown();
        }
    }

    private Set<String> answersUntil(AtomicBoolean done) throws IOException {
        Set<String> seen = new HashSet<>();
        do {
            seen.add(served.ask(TOLD).body());
        } while (!done.get());
        return seen;
    }

    private static boolean isOneState(String answer) {
        boolean told = answer.contains("Meeting of Ruritania");
        return told && answer.contains("2026 x") == answer.contains("capital x.");
    }
}
