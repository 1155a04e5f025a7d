package org.envoygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
    @TempDir private Path folder;

    private static Facts facts(Build build) throws IOException {
        Problems problems = new Problems();
        Facts facts = build.facts(problems);
        assertThat(problems.all()).isEmpty();
        return facts;
    }

    private static List<String> problemsOfBuilding(Home home) throws IOException {
        Problems problems = new Problems();
        new Build(home).store(problems);
        return problems.all().stream().map(Problem::toString).toList();
    }

    @Test
    void whatTakesTimeIsTold() throws IOException {
        List<String> told = new ArrayList<>();
        Build build = new Build(Copied.to(folder), told::add);

        build.store(new Problems());

        assertThat(told)
                .startsWith("Reading articles: 1", "Reading articles: 2")
                .contains("Making statements: 1,000", "Making statements: 10,000")
                .endsWith("Validating the graph");
    }

    @Test
    void theShippedFactsBecomeAStoreThatIsUpToDate() throws IOException {
        Home home = Copied.to(folder);

        assertThat(problemsOfBuilding(home)).isEmpty();

        assertThat(new Build(home).stale()).isEmpty();
        try (Store store = Store.open(home.store())) {
            Dataset dataset = store.dataset();
            dataset.begin(ReadWrite.READ);
            assertThat(dataset.getUnionModel().size()).isGreaterThan(4_000);
            assertThat(dataset.containsNamedModel("https://w3id.org/envoygraph/graph/ontology"))
                    .isTrue();
            dataset.end();
        }
    }

    @Test
    void aStoreSaysWhichOfItsSourcesChanged() throws IOException {
        Home home = Copied.to(folder);
        Build build = new Build(home);
        assertThat(build.stale()).contains("there is no store yet");
        build.store(new Problems());

        Copied.change(home.data().resolve("register/people.yaml"), "Sung Kim", "Sung  Kim");
        assertThat(build.stale()).contains("the data changed");

        Files.writeString(home.shapes(), Files.readString(home.shapes()) + "\n");
        assertThat(build.stale()).contains("the data, the ontology or its shapes changed");

        Copied.change(home.queries().resolve("search.rq"), "PREFIX envoy", "PREFIX  envoy");
        assertThat(build.stale())
                .contains("the data, the ontology or its shapes, the stored queries changed");
    }

    @Test
    void aStoredQueryThatCannotBeReadRefusesTheStore() throws IOException {
        Home home = Copied.to(folder);
        Copied.change(home.queries().resolve("search.rq"), "SELECT", "SELEKT");

        assertThat(problemsOfBuilding(home)).hasSize(1).first().asString().contains("search.rq:");
        assertThat(home.store()).doesNotExist();
    }

    @Test
    void aFileThatChangesAfterItWasReadLeavesAStaleStore() throws IOException {
        Home home = Copied.to(folder);
        Path people = home.data().resolve("register/people.yaml");
        Build build =
                new Build(
                        home,
                        doing -> {
                            if (doing.startsWith("Checking")) {
                                changed(people);
                            }
                        });

        build.store(new Problems());

        assertThat(build.stale()).contains("the data changed");
    }

    private static void changed(Path people) {
        try {
            Copied.change(people, "Sung Kim", "Sung  Kim");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void problemsOfFactsAndOfStoredQueriesAreToldTogether() throws IOException {
        Home home = Copied.to(folder);
        Copied.change(home.queries().resolve("search.rq"), "SELECT", "SELEKT");
        Copied.change(
                home.data().resolve("register/people.yaml"),
                "country: south-korea",
                "country: south-korae");

        assertThat(problemsOfBuilding(home))
                .anyMatch(problem -> problem.contains("search.rq:"))
                .anyMatch(problem -> problem.contains("'south-korae'"));
    }

    @Test
    void aShapeRefusesTheWholeStoreAndNamesTheLineOfTheFact() throws IOException {
        Home home = Copied.built(folder);
        Optional<String> before = Store.digest(home.store());
        Path article = home.data().resolve("articles/kh-2022-12-09.yaml");
        Copied.change(article, "size: 10\n", "size: 1\n");

        List<String> problems = problemsOfBuilding(home);

        int line = lineOf(article, "  kd-10:") + 1;
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0))
                .startsWith("data/articles/kh-2022-12-09.yaml:" + line + ":5: ")
                .contains("envoy:size");
        assertThat(Store.digest(home.store())).isEqualTo(before);
    }

    private static int lineOf(Path file, String text) throws IOException {
        return Files.readAllLines(file).indexOf(text) + 1;
    }

    @Test
    void twoDumpsOfTheSameFactsAreTheSameBytes() throws IOException {
        Build build = new Build(new Home(Path.of("").toAbsolutePath()));

        List<Path> first = build.dump(facts(build), folder.resolve("first"));
        List<Path> second = build.dump(facts(build), folder.resolve("second"));

        assertThat(first).hasSizeGreaterThan(20).hasSameSizeAs(second);
        for (int i = 0; i < first.size(); i++) {
            assertThat(first.get(i)).hasSameBinaryContentAs(second.get(i));
        }
        assertThat(folder.resolve("first")).isDirectoryNotContaining("glob:**unfinished");
    }
}
