package org.envoygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.store.Bridge;
import org.envoygraph.store.Store;
import org.envoygraph.validation.MustNot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was saved before: a refresh leaves what a build makes of the files as they are then. */
class RefreshedSeriesTest {
    private static final String KH = "articles/kh-2022-12-09.yaml";
    private static final String CCTV = "articles/cctv-2022-12-09.yaml";
    private static final Path EXAMPLE = Path.of("docs/example");

    /** Words that stand in a file, and others in their place. */
    private record Change(String name, String file, String words, String others) {
        boolean breaks() {
            return name.startsWith("broken");
        }
    }

    private static final List<Change> CHANGES =
            List.of(
                    new Change("a gist", KH, "The two envoys conferred", "The two envoys spoke"),
                    new Change(
                            "a label that four other articles take over",
                            CCTV,
                            "label: Video conference of Sung Kim",
                            "label: Video talk of Sung Kim"),
                    new Change(
                            "another article comes first",
                            CCTV,
                            "{at: 2022-12-09, known-by",
                            "{at: 2022-12-10, known-by"),
                    new Change("a line above all facts", KH, "facts:\n", "\nfacts:\n"),
                    new Change(
                            "a name", "register/people.yaml", "name: Sung Kim\n", "name: S. Kim\n"),
                    new Change(
                            "a country", "register/countries.yaml", "name: China\n", "name: PRC\n"),
                    new Change(
                            "an item",
                            "links/wikidata.yaml",
                            "label: Joe Biden\n",
                            "label: Joseph Biden\n"),
                    new Change("broken form", CCTV, "language: ", "language "),
                    new Change("broken reference", KH, "{who: sung-kim,", "{who: sung-kin,"),
                    new Change("broken shape", KH, "size: 10", "size: 1"),
                    new Change("the example", "", "rg-2026-05-05", ""),
                    new Change("the example by another name", "", "rg-2026-05-06", ""));

    @TempDir private Path folder;
    private Home home;
    private Refresh refresh;
    private final Set<Change> made = new HashSet<>();
    private final Map<String, String> files = new TreeMap<>();

    @Test
    void itIsWhatABuildMakes() throws IOException {
        home = Copied.to(folder);
        new Build(home).store(new Problems());
        refresh = new Refresh(home, facts -> {});
        try (Store store = Store.open(home.store())) {
            Set<Quad> before = quads(store);
            for (Change change : series(new Random(20221207))) {
                flip(change);
                before = refreshed(store, before, change.name());
            }
        }
    }

    /** Each change is made and undone; what breaks something is mended next. */
    private static List<Change> series(Random random) {
        List<Change> series = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            List<Change> shuffled = new ArrayList<>(CHANGES);
            Collections.shuffle(shuffled, random);
            shuffled.stream().filter(change -> !change.breaks()).forEach(series::add);
        }
        for (Change change : CHANGES) {
            if (change.breaks()) {
                series.addAll(random.nextInt(series.size()), List.of(change, change));
            }
        }
        return series;
    }

    private void flip(Change change) throws IOException {
        if (!made.remove(change)) {
            made.add(change);
        }
        Map<String, String> next = new TreeMap<>();
        for (Change each : CHANGES) {
            if (each.file().isEmpty()) {
                example(each, made.contains(each), next);
            } else {
                String text = text(each.file(), next);
                assertThat(text).contains(each.words());
                next.put(
                        each.file(),
                        made.contains(each) ? text.replace(each.words(), each.others()) : text);
            }
        }
        write(next);
    }

    private static String text(String file, Map<String, String> next) throws IOException {
        String text = next.get(file);
        return text == null ? Files.readString(Path.of("data").resolve(file)) : text;
    }

    private static void example(Change change, boolean isThere, Map<String, String> next)
            throws IOException {
        String article = change.words();
        String text = isThere ? Files.readString(EXAMPLE.resolve("rg-2026-05-05.yaml")) : "";
        next.put(
                "articles/" + article + ".yaml",
                text.replace("rg-01:", "rg-" + article.substring(article.length() - 2) + ":"));
        String counts = isThere ? "\n" + article + ": {meeting: 1}\n" : "";
        next.put("expected.yaml", text("expected.yaml", next) + counts);
        for (String entries : List.of("countries.yaml", "places.yaml")) {
            String file = "register/" + entries;
            String whole = text(file, next);
            String more = Files.readString(EXAMPLE.resolve(entries));
            next.put(file, isThere && !whole.contains(more) ? whole + more : whole);
        }
    }

    /** Writes what is another text than before; a file without text is not there. */
    private void write(Map<String, String> next) throws IOException {
        for (Map.Entry<String, String> each : next.entrySet()) {
            Path file = home.data().resolve(each.getKey());
            if (each.getValue().isEmpty()) {
                Files.deleteIfExists(file);
            } else if (!each.getValue().equals(files.put(each.getKey(), each.getValue()))) {
                Files.writeString(file, each.getValue());
            }
            if (each.getValue().isEmpty()) {
                files.remove(each.getKey());
            }
        }
    }

    /** What the store then says. */
    private Set<Quad> refreshed(Store store, Set<Quad> before, String change) throws IOException {
        List<String> told = refresh.over(store.dataset().asDatasetGraph()).problems();
        Problems problems = new Problems();
        Build build = new Build(home);
        Facts facts = build.facts(problems);
        if (!problems.isEmpty()) {
            List<String> expected = problems.all().stream().map(Problem::toString).toList();
            assertThat(told).as(change).isEqualTo(expected);
        }
        List<Statement> built = new ArrayList<>();
        if (problems.isEmpty()) {
            build.graphOf(facts).into(new StatementCollector(built));
        }
        boolean isRight = problems.isEmpty() && inspected(built).isEmpty();
        assertThat(told.isEmpty()).as(change).isEqualTo(isRight);
        Set<Quad> after = quads(store);
        assertThat(after.equals(isRight ? asStored(built) : before)).as(change).isTrue();
        return after;
    }

    private List<Problem> inspected(List<Statement> built) throws IOException {
        MustNot forbidden = MustNot.read(home.mustNot(), new Problems());
        return new Inspection(List.of(home.shapes(), home.descriptionShapes()), forbidden)
                .of(out -> built.forEach(out::handleStatement), iri -> Optional.empty());
    }

    /** As TDB2 gives them back, which keeps numbers and days by value. */
    private static Set<Quad> asStored(List<Statement> built) throws IOException {
        Set<Quad> quads = new HashSet<>();
        Bridge.inMemory(out -> built.forEach(out::handleStatement))
                .findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> quads.add(asStored(quad)));
        return quads;
    }

    private static Quad asStored(Quad quad) {
        NodeId value = NodeId.inline(quad.getObject());
        return value == null
                ? quad
                : new Quad(
                        quad.getGraph(),
                        quad.getSubject(),
                        quad.getPredicate(),
                        NodeId.extract(value));
    }

    private static Set<Quad> quads(Store store) {
        Set<Quad> quads = new HashSet<>();
        Txn.executeRead(
                store.dataset().asDatasetGraph(),
                () -> store.dataset().asDatasetGraph().find().forEachRemaining(quads::add));
        return quads;
    }
}
