package org.envoygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.envoygraph.checks.ArticleTexts;
import org.envoygraph.checks.Checks;
import org.envoygraph.checks.EvidenceCheck;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.facts.TimeSpec;
import org.envoygraph.reading.CuratedFiles;
import org.junit.jupiter.api.Test;

/** The curated files of the project, on their own and against the gold beside it. */
class ShippedDataTest {
    private final Problems problems = new Problems();

    private Facts facts() {
        try {
            return CuratedFiles.read(Path.of("data"), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a gold table that belong to articles which are curated. */
    private static List<Map<String, String>> gold(String table, Facts facts) {
        Set<String> curated =
                facts.articles().stream().map(Article::id).collect(Collectors.toSet());
        return Shared.gold(table).stream()
                .filter(row -> curated.contains(row.get("article")))
                .toList();
    }

    private static Fact fact(Facts facts, Map<String, String> row) {
        String id = row.get("fact_id");
        return facts.fact(id).orElseThrow(() -> new AssertionError(id + " is not curated"));
    }

    @Test
    void theCuratedFilesReadAndPassAllChecks() {
        Facts facts = facts();
        assertThat(problems.all()).isEmpty();

        Checks.check(facts, problems);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void everyGoldFactIsCuratedInTheSameArticle() {
        Facts facts = facts();
        List<String> gold =
                gold("facts.tsv", facts).stream()
                        .map(row -> row.get("article") + " " + row.get("fact_id"))
                        .sorted()
                        .toList();
        List<String> curated =
                facts.all().stream()
                        .map(fact -> fact.told().article() + " " + fact.id())
                        .sorted()
                        .toList();

        assertThat(curated).containsAll(gold);
        assertThat(curated).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void datesAreThoseOfTheGold() {
        Facts facts = facts();
        SoftAssertions softly = new SoftAssertions();
        for (Map<String, String> row : gold("facts.tsv", facts)) {
            Optional<TimeSpec> when = fact(facts, row).told().when();
            String curated =
                    when.flatMap(TimeSpec::earliest).map(LocalDate::toString).orElse("")
                            + " "
                            + when.flatMap(TimeSpec::latest).map(LocalDate::toString).orElse("")
                            + " "
                            + when.map(w -> w.precision().id()).orElse("");
            String gold =
                    row.get("earliest") + " " + row.get("latest") + " " + row.get("precision");
            softly.assertThat(curated).as(row.get("fact_id")).isEqualTo(gold);
        }
        softly.assertAll();
    }

    @Test
    void everyGoldPassageIsEvidenceOfItsFact() {
        Facts facts = facts();
        SoftAssertions softly = new SoftAssertions();
        for (Map<String, String> row : gold("spans.tsv", facts)) {
            List<String> evidence =
                    fact(facts, row).told().evidence().stream()
                            .map(
                                    e ->
                                            e.start()
                                                    + "-"
                                                    + e.end()
                                                    + " "
                                                    + e.digest()
                                                    + " "
                                                    + e.occurrence())
                            .toList();
            String span =
                    row.get("start")
                            + "-"
                            + row.get("end")
                            + " "
                            + row.get("sha256_16")
                            + " "
                            + row.get("occurrence");
            softly.assertThat(evidence).as(row.get("fact_id")).contains(span);
        }
        softly.assertAll();
    }

    @Test
    void theTextsHaveTheDigestsAndLengthsOfTheirArticles() throws IOException {
        Facts facts = facts();
        ArticleTexts texts = ArticleTexts.in(Shared.articles());

        assertThat(facts.articles())
                .filteredOn(article -> article.text().isHeld())
                .hasSize(5)
                .allSatisfy(
                        article -> {
                            var text = texts.of(article).orElseThrow().text();
                            assertThat(text.sha256())
                                    .isEqualTo(article.text().sha256().orElseThrow());
                            assertThat(text.length()).isEqualTo(article.text().characters());
                        });
    }

    @Test
    void everyPassageStandsInItsText() throws IOException {
        List<EvidenceCheck.Found> found =
                EvidenceCheck.check(facts(), ArticleTexts.in(Shared.articles()));

        assertThat(found)
                .filteredOn(f -> f.state() != EvidenceCheck.State.NOT_HELD)
                .hasSizeGreaterThan(50)
                .filteredOn(f -> f.state() != EvidenceCheck.State.OK)
                .isEmpty();
    }
}
