package org.envoygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No run of eight words of an article stands in the project, except headlines and titles of posts.
 * Words are compared line by line, whatever their case and punctuation.
 */
class CopyingGuardTest {
    private static final int RUN = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "work");

    /** Headlines of articles, titles of posts as printed. */
    private static final Pattern HEADLINE = Pattern.compile("title: .*");

    private static final Pattern PRINTED = Pattern.compile("\\s+printed: .*");
    private static final Pattern VARIANT = Pattern.compile("\\s+(title: |also: |- \\{?name: ).*");

    private record Passage(int line, String words) {}

    private static List<String> words(String line) {
        return WORD.matcher(line.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> runs(String line) {
        List<String> words = words(line);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    private static Set<String> runsOfArticles() throws IOException {
        Set<String> runs = new HashSet<>();
        try (Stream<Path> files = Files.list(Shared.articles())) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).forEach(line -> runs.addAll(runs(line)));
            }
        }
        return runs;
    }

    /** The passages of a text that an article has too. */
    private static List<Passage> copied(Path file, List<String> lines, Set<String> articles) {
        List<Passage> copied = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!isAllowed(file, lines.get(i))) {
                int line = i + 1;
                runs(lines.get(i)).stream()
                        .filter(articles::contains)
                        .forEach(run -> copied.add(new Passage(line, run)));
            }
        }
        return copied;
    }

    private static boolean isAllowed(Path file, String line) {
        String name = file.toString().replace('\\', '/');
        if (name.startsWith("data/articles/")) {
            return HEADLINE.matcher(line).matches() || PRINTED.matcher(line).matches();
        }
        return name.equals("data/register/posts.yaml") && VARIANT.matcher(line).matches();
    }

    private static List<Path> ours() throws IOException {
        List<Path> ours = new ArrayList<>();
        try (Stream<Path> top = Files.list(Path.of(""))) {
            for (Path entry : top.filter(e -> !NOT_OURS.contains(e.toString())).toList()) {
                try (Stream<Path> files = Files.walk(entry)) {
                    files.filter(Files::isRegularFile).forEach(ours::add);
                }
            }
        }
        return ours;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException e) {
            return List.of();
        }
    }

    @Test
    void noRunOfEightWordsOfAnArticleStandsInTheProject() throws IOException {
        Set<String> articles = runsOfArticles();
        List<Path> ours = ours();
        List<String> copied = new ArrayList<>();
        for (Path file : ours) {
            copied(file, lines(file), articles)
                    .forEach(p -> copied.add(file + ":" + p.line() + ": " + p.words()));
        }

        assertThat(ours).contains(Path.of("pom.xml"), Path.of("data", "register", "posts.yaml"));
        assertThat(copied).isEmpty();
    }

    @Test
    void theGuardSeesACopyWhateverItsCaseAndPunctuation() {
        Set<String> articles =
                Set.copyOf(runs("They would, in the end, have to \"sit down\" and speak."));
        String copy = "note: THEY would in the end have... to sit";

        assertThat(copied(Path.of("docs/a.md"), List.of("# A", copy), articles))
                .containsExactly(new Passage(2, "they would in the end have to sit"));
        assertThat(
                        copied(
                                Path.of("docs/a.md"),
                                List.of("They would, in the end, have to"),
                                articles))
                .isEmpty();
    }

    @Test
    void headlinesAndTitlesOfPostsMayBePrinted() {
        String words = "a b c d e f g h";
        Set<String> articles = Set.of(words);
        Path article = Path.of("data", "articles", "a.yaml");
        Path posts = Path.of("data", "register", "posts.yaml");

        assertThat(copied(article, List.of("title: " + words, "    printed: " + words), articles))
                .isEmpty();
        assertThat(
                        copied(
                                posts,
                                List.of(
                                        "  title: " + words,
                                        "    - {name: " + words,
                                        "    - name: " + words),
                                articles))
                .isEmpty();
        assertThat(copied(article, List.of("    gist: " + words), articles)).hasSize(1);
        assertThat(copied(posts, List.of("# " + words), articles)).hasSize(1);
        assertThat(copied(Path.of("README.md"), List.of("title: " + words), articles)).hasSize(1);
    }
}
