package org.envoygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a build finds in the graph, a refresh finds in the part that changed. */
class RefreshedMutationsTest {
    private static final Path SHAPES = Path.of("src/test/resources/mutations/5-shapes.txt");

    @TempDir private static Path folder;
    private static Home home;
    private static Store store;
    private static Refresh refresh;

    @BeforeAll
    static void buildWhatIsShipped() throws IOException {
        home = Copied.built(folder);
        store = Store.open(home.store());
        refresh = new Refresh(home, facts -> {});
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> eachWayIsToldAsByABuild() throws IOException {
        return Mutation.table(SHAPES).stream()
                .map(broken -> DynamicTest.dynamicTest(broken.name(), () -> told(broken)));
    }

    private static void told(Mutation broken) throws IOException {
        Path file = home.data().resolve(broken.file());
        String whole = Files.readString(file);
        Files.writeString(file, whole.replace(broken.words(), broken.others()));
        try {
            assertThat(problems()).isEqualTo(broken.problems());
        } finally {
            Files.writeString(file, whole);
        }
        assertThat(problems()).isEmpty();
    }

    @Test
    void aRehearsalLooksAtAllAgainAndTakesOverWhatChangedMeanwhile() throws IOException {
        AtomicInteger taken = new AtomicInteger();
        Refresh another = new Refresh(home, facts -> taken.incrementAndGet());
        DatasetGraph quads = store.dataset().asDatasetGraph();
        another.over(quads);
        another.over(quads);
        assertThat(taken).as("looked at").hasValue(1);
        assertThat(another.rehearse(quads).graphs()).isEmpty();
        assertThat(taken).as("looked at").hasValue(2);

        Path article = home.data().resolve("articles/kh-2022-12-09.yaml");
        String whole = Files.readString(article);
        Files.writeString(article, whole.replaceFirst("gist: ", "gist: In short, "));
        assertThat(another.rehearse(quads).graphs())
                .contains("https://w3id.org/envoygraph/graph/article/kh-2022-12-09");
        Files.writeString(article, whole);
        assertThat(problems()).isEmpty();
    }

    private static List<String> problems() throws IOException {
        return refresh.over(store.dataset().asDatasetGraph()).problems();
    }
}
