package org.envoygraph.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.envoygraph.Build;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Finding;
import org.envoygraph.facts.Problems;

/**
 * The shipped project with three articles of our own invention, in which differences are planted.
 */
public final class Planted {
    static final String FIRST = "fa-2024-01-10";
    static final String SECOND = "fb-2024-01-11";

    private final Home home;

    private Planted(Home home) {
        this.home = home;
    }

    /** A fresh copy in an empty folder. */
    public static Planted in(Path folder) throws IOException {
        Home home = Copied.to(folder);
        try (Stream<Path> articles = Files.list(resource("articles"))) {
            for (Path article : articles.toList()) {
                Files.copy(article, home.data().resolve("articles").resolve(article.getFileName()));
            }
        }
        Files.writeString(
                home.data().resolve("expected.yaml"),
                Files.readString(resource("expected.yaml")),
                StandardOpenOption.APPEND);
        return new Planted(home);
    }

    static Path resource(String name) {
        return Path.of("src/test/resources/org/envoygraph/report").resolve(name);
    }

    /** The project's folder. */
    public Home home() {
        return home;
    }

    /** Puts some words for others in an article. */
    Planted change(String article, String words, String others) throws IOException {
        Copied.change(home.data().resolve("articles").resolve(article + ".yaml"), words, others);
        return this;
    }

    /** Puts some words for others in what is expected. */
    Planted expect(String words, String others) throws IOException {
        Copied.change(home.data().resolve("expected.yaml"), words, others);
        return this;
    }

    /** Accepts a finding. */
    public Planted accept(String key) throws IOException {
        Files.writeString(
                home.data().resolve("accepted.yaml"),
                "- {finding: %s, reason: We looked., reviewed: 2026-11-22}%n".formatted(key));
        return this;
    }

    Report report() throws IOException {
        return report(false);
    }

    Report report(boolean all) throws IOException {
        Facts whole = facts();
        return Report.of(whole.within("five-articles").orElseThrow(), whole, all);
    }

    Facts facts() throws IOException {
        Problems problems = new Problems();
        Facts facts = new Build(home).facts(problems);
        assertThat(problems.all()).isEmpty();
        return facts;
    }

    static boolean isPlanted(Finding finding) {
        return finding.accounts().stream()
                .anyMatch(account -> account.fact().told().article().matches("f[abc]-.*"));
    }
}
