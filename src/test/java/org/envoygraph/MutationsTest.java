package org.envoygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.yaml.Documents;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Breaks the shipped curated files in one way after another, and holds what a curator is told of
 * each. The ways are in {@code mutations/*.txt}, one a rule or shape.
 */
class MutationsTest {
    private static final int FEWEST = 60;

    @TempDir private static Path folder;
    private static Home home;

    /** What the files say that a mutation leaves as they are. */
    private static Documents documents = new Documents();

    @BeforeAll
    static void copyWhatIsShipped() throws IOException {
        home = Copied.to(folder);
    }

    private static List<Mutation> mutations() {
        List<Mutation> all = new ArrayList<>();
        try (Stream<Path> tables =
                Files.list(Path.of(MutationsTest.class.getResource("/mutations").toURI()))) {
            for (Path table : tables.sorted().toList()) {
                all.addAll(Mutation.table(table));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    @Test
    void thereAreAtLeastSixtyWaysAndNoneStandsTwice() {
        assertThat(mutations()).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(mutations().stream().map(Mutation::name)).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> eachWayIsToldWithPlaceAndRemedyAndNothingIsWritten() {
        return mutations().stream()
                .map(broken -> DynamicTest.dynamicTest(broken.name(), () -> told(broken)));
    }

    private static void told(Mutation broken) throws IOException {
        Path file = home.data().resolve(broken.file());
        String whole = Files.readString(file);
        assertThat(whole.split(Pattern.quote(broken.words()), -1))
                .as("the words stand once in " + broken.file())
                .hasSize(2);
        Files.writeString(file, whole.replace(broken.words(), broken.others()));
        try {
            assertThat(problems()).isEqualTo(broken.problems());
            assertThat(home.store()).doesNotExist();
        } finally {
            Files.writeString(file, whole);
        }
    }

    private static List<String> problems() throws IOException {
        Problems problems = new Problems();
        documents = documents.next();
        new Build(home).store(problems, documents);
        return problems.all().stream().map(Problem::toString).toList();
    }
}
