package org.envoygraph.linking.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.envoygraph.Copied;
import org.envoygraph.checks.Checks;
import org.envoygraph.facts.CopiedItem;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.reading.CuratedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is what is read again. */
class ItemsFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir private Path folder;

    private static CopiedItem copy(Written item) {
        return Copies.of(item.read(), "Q.json", TODAY);
    }

    private List<CopiedItem> read(Path data, Problems problems) throws IOException {
        return CuratedFiles.read(data, problems).links().items();
    }

    @Test
    void aCopyHasTheKeptLanguagesAndCodesOnly() {
        CopiedItem copy =
                copy(
                        Written.item("Q30")
                                .label("en", "United States")
                                .label("de", "Vereinigte Staaten")
                                .description("ko", "나라")
                                .description("fr", " ")
                                .code("P214", "130168302")
                                .code("P646", "/m/09c7w0"));

        assertThat(copy.labels()).containsOnlyKeys("en");
        assertThat(copy.descriptions()).containsOnlyKeys("ko");
        assertThat(copy.identifiers()).hasToString("{P214=[130168302]}");
        assertThat(copy.revision()).contains("1997465481");
        assertThat(copy.modified()).contains(LocalDate.of(2023, 10, 26));
    }

    @Test
    void whateverStandsInAnItemIsKeptInAFileThatCanBeRead() throws IOException {
        Path data = Copied.to(folder).data();
        String nasty =
                "a: \\\"b\\\" #c \\\\ \\n\\t\\u0000\\u2028\\u202E\\uFEFF {e\u0301} 韓 \uD83C\uDDF0 ---";
        List<CopiedItem> copies =
                List.of(
                        copy(Written.item("Q423").label("ko", nasty).description("en", "- x: [")),
                        copy(Written.item("Q30").code("P213", "0000 0001 2331 5230")));

        ItemsFile.write(data.resolve("links/items.yaml"), copies);
        Problems problems = new Problems();
        List<CopiedItem> again = read(data, problems);

        assertThat(problems.all()).isEmpty();
        assertThat(again).hasSize(2);
        assertThat(again.get(0).hasTheSame(copies.get(1))).isTrue();
        assertThat(again.get(1).hasTheSame(copies.get(0))).isTrue();
        assertThat(again.get(1).read()).isEqualTo(TODAY);
        assertThat(again.get(1).labels().get("ko"))
                .startsWith("a: \"b\" #c \\ ")
                .endsWith("{é} 韓 \uD83C\uDDF0 ---")
                .doesNotContain("\n", "\u202E", "\0");
    }

    @Test
    void theSameCopiesInAnyOrderAreTheSameBytesAndNothingIsLeftBeside() throws IOException {
        CopiedItem one = copy(Written.item("Q423"));
        CopiedItem other = copy(Written.item("Q30"));
        Path file = folder.resolve("items.yaml");

        ItemsFile.write(file, List.of(one, other));
        byte[] first = Files.readAllBytes(file);
        ItemsFile.write(file, List.of(other, one));

        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        assertThat(folder).isDirectoryContaining("glob:**/items.yaml");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aCopyWithNothingNewKeepsItsDayAndWhatIsLinkedNoMoreGoes() {
        CopiedItem old = copy(Written.item("Q30"));
        CopiedItem left = copy(Written.item("Q884"));
        LocalDate later = TODAY.plusDays(1);
        CopiedItem same = Copies.of(Written.item("Q30").read(), "Q.json", later);
        CopiedItem young = Copies.of(Written.item("Q30").label("en", "x").read(), "Q.json", later);
        Set<String> linked = Set.of("Q30");

        assertThat(Copies.together(List.of(old, left), List.of(same), linked)).containsExactly(old);
        assertThat(Copies.together(List.of(old), List.of(young), linked)).containsExactly(young);
        assertThat(Copies.together(List.of(old), List.of(), linked)).containsExactly(old);
    }

    @Test
    void mistakesInTheFileAreToldWithTheirPlaces() throws IOException {
        Path data = Copied.to(folder).data();
        Files.writeString(
                data.resolve("links/items.yaml"),
                """
                - item: Q30
                  read: 2026-11-22
                  from: Q30.json
                  revision: new
                  labels: {de: x}
                  identifiers: {P31: x}
                - item: Q30
                  read: yesterday
                  name: x
                """);
        Problems problems = new Problems();

        read(data, problems);

        String at = "data/links/items.yaml:";
        assertThat(problems.all().stream().map(Problem::toString))
                .containsExactly(
                        at + "4:13: 'new' is no number of a version; write it like 1997465481",
                        at + "5:11: 'de' is no language kept here (en, fr, ja, ko, ru, zh)",
                        at
                                + "6:16: 'P31' is no property kept here"
                                + " (P1566, P213, P214, P227, P244, P298)",
                        at + "7:3: 'Q30' stands at " + at + "1:3; keep one",
                        at + "7:3: 'from' is missing; add it",
                        at + "8:9: 'yesterday' is no day; write it like 2022-12-07",
                        at
                                + "9:3: 'name' is no key here (descriptions, from, identifiers, item,"
                                + " labels, modified, read, revision)");
    }

    @Test
    void anItemThatIsLinkedWithNothingIsRefused() throws IOException {
        Path data = Copied.to(folder).data();
        ItemsFile.write(data.resolve("links/items.yaml"), List.of(copy(Written.item("Q649"))));
        Problems problems = new Problems();

        Checks.check(CuratedFiles.read(data, problems), problems);

        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "data/links/items.yaml:3:3: 'Q649' is the same as nothing of ours; run"
                                + " `./envoygraph enrich`, which takes it out, or decide on it in"
                                + " wikidata.yaml");
    }
}
