package org.envoygraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.envoygraph.checks.ArticleText;
import org.envoygraph.checks.ArticleTexts;
import org.envoygraph.checks.EvidenceCheck;
import org.envoygraph.checks.EvidenceCheck.State;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Attestation;
import org.envoygraph.facts.Circumstance;
import org.envoygraph.facts.Evidence;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Register;
import org.envoygraph.facts.Statement;

/**
 * How many passages a second are held against their texts: generated texts of some 5,000 characters
 * in a temporary folder, each with facts on 60 passages. Arguments: the number of texts (10000).
 */
public final class SpansBench {
    private static final int WORDS = 800;
    private static final int PASSAGES = 60;
    private static final Place NOWHERE = Place.of("generated");

    private final Random random = new Random(6);
    private final List<Article> articles = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        int number = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        Path folder = Files.createTempDirectory("spans");
        try {
            new SpansBench().run(number, folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void run(int number, Path folder) throws IOException {
        for (int i = 0; i < number; i++) {
            generate("article-" + i, folder);
        }
        Register register = new Register(List.of(), List.of(), List.of(), List.of());
        Facts all = new Facts(register, articles, facts);
        long begin = System.nanoTime();
        ArticleTexts texts = ArticleTexts.in(folder);
        long read = System.nanoTime();
        List<EvidenceCheck.Found> found = EvidenceCheck.check(all, texts);
        long checked = System.nanoTime();
        long ok = found.stream().filter(one -> one.state() == State.OK).count();
        System.out.printf(
                Locale.ROOT,
                "%d texts, %d passages, %d OK; reading %.2f s, checking %.2f s: %,.0f passages a"
                        + " second, %,.0f with reading%n",
                number,
                found.size(),
                ok,
                (read - begin) / 1e9,
                (checked - read) / 1e9,
                found.size() / ((checked - read) / 1e9),
                found.size() / ((checked - begin) / 1e9));
    }

    private void generate(String id, Path folder) throws IOException {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            words.append(word()).append(i % 15 == 14 ? ".\n" : " ");
        }
        String content = words.toString();
        Files.writeString(folder.resolve(id + ".txt"), content);
        ArticleText text = new ArticleText(content);
        articles.add(article(id, text));
        for (int i = 0; i < PASSAGES; i++) {
            int start = random.nextInt(text.length() - 200);
            int end = start + 20 + random.nextInt(150);
            String digest = ArticleText.digest(text.slice(start, end));
            int occurrence = text.occurrence(start, end);
            facts.add(fact(id, i, new Evidence(start, end, digest, occurrence, NOWHERE)));
        }
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(8); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return random.nextInt(50) == 0 ? "서울" : word.toString();
    }

    private static Article article(String id, ArticleText text) {
        return new Article(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Article.Text.held(text.length(), text.sha256()),
                Optional.empty(),
                NOWHERE);
    }

    private static Fact fact(String article, int number, Evidence evidence) {
        Attestation told =
                new Attestation(
                        article + "-" + number,
                        article,
                        "A generated fact",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Attestation.Claim.NARRATED,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(evidence),
                        NOWHERE);
        return new Circumstance(told, List.of(), Statement.Polarity.AFFIRMED);
    }
}
