package org.envoygraph.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.envoygraph.facts.Finding;
import org.envoygraph.facts.Finding.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every difference that is planted in fixtures is found, with its words, facts and places. */
class PlantedFindingsTest {
    @TempDir private static Path folder;
    private static List<Finding> found;

    @BeforeAll
    static void report() throws IOException {
        found = Planted.in(folder).report().findings().stream().filter(Planted::isPlanted).toList();
    }

    /** Blocks of lines: severity and words, key, then the accounts. */
    private static List<List<String>> planted() throws IOException {
        return Stream.of(Files.readString(Planted.resource("planted.txt")).strip().split("\n\n"))
                .map(block -> block.lines().toList())
                .toList();
    }

    private static List<String> block(Finding finding) {
        Stream<String> head =
                Stream.of(finding.severity().id() + ": " + finding.words(), finding.key());
        Stream<String> accounts =
                finding.accounts().stream()
                        .map(a -> (a.fact().id() + " " + a.value()).strip() + " " + a.place());
        return Stream.concat(head, accounts).toList();
    }

    @TestFactory
    Stream<DynamicTest> eachIsFound() throws IOException {
        return planted().stream()
                .map(
                        block ->
                                DynamicTest.dynamicTest(
                                        block.get(1),
                                        () ->
                                                assertThat(found)
                                                        .extracting(PlantedFindingsTest::block)
                                                        .contains(block)));
    }

    @Test
    void nothingElseIsFound() throws IOException {
        assertThat(found).extracting(PlantedFindingsTest::block).hasSameSizeAs(planted());
    }

    @Test
    void everyKindIsPlanted() {
        Set<Kind> kinds =
                found.stream().map(Finding::kind).collect(Collectors.toCollection(TreeSet::new));

        assertThat(kinds).containsExactly(Kind.values());
    }

    @Test
    void theKeysDiffer() {
        assertThat(found).extracting(Finding::key).doesNotHaveDuplicates();
    }
}
