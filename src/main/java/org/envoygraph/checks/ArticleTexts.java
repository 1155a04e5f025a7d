package org.envoygraph.checks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Evidence;

/**
 * The reader's own copies of article texts: found by their SHA-256 whatever their names; a changed
 * copy by the article's name, or by the passages that still stand in it.
 */
public final class ArticleTexts {
    /** So many of an article's passages, the longest, tell a changed copy of it. */
    public static final int TELLING = 9;

    /**
     * So many files, those nearest in length, are looked through for the passages of an article.
     */
    public static final int MOST_FILES = 50;

    private static final long MOST_BYTES = 4_000_000;

    private final List<Copy> copies = new ArrayList<>();
    private final Map<String, Copy> byDigest = new HashMap<>();
    private final Map<String, Copy> byName = new HashMap<>();

    /**
     * A file that is taken for an article.
     *
     * @param file its name in the folder
     */
    public record Copy(String file, ArticleText text) {
        /** The name without the suffix. */
        String name() {
            return file.replaceFirst("\\.[^.]*$", "");
        }
    }

    private ArticleTexts() {}

    /** No texts at all. */
    public static ArticleTexts none() {
        return new ArticleTexts();
    }

    /**
     * Reads the texts of a folder; files that are no UTF-8 text or larger than 4 MB are passed
     * over.
     *
     * @throws IOException if the folder cannot be read
     */
    public static ArticleTexts in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is no folder; give the folder of the article texts");
        }
        ArticleTexts texts = new ArticleTexts();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                texts.take(file);
            }
        }
        return texts;
    }

    private void take(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            Copy copy = new Copy(file.getFileName().toString(), new ArticleText(text));
            copies.add(copy);
            byDigest.putIfAbsent(copy.text().sha256(), copy);
            byName.putIfAbsent(copy.name(), copy);
        } catch (CharacterCodingException e) {
            // Not a text: nothing in it can be an article.
        }
    }

    /**
     * The copy of an article: the one with its digest, else the one with its name, else the one in
     * which most of its telling passages stand, if that is at least half of them. For the last,
     * only files that are no other article, and from half to twice as long, are looked through.
     *
     * @param passages all that the facts of the article rest on
     * @param known digests of the texts of all articles
     */
    Optional<Copy> of(Article article, List<Evidence> passages, Set<String> known) {
        return of(article).or(() -> byPassages(article, passages, known));
    }

    /** The copy of an article by its digest or its name alone. */
    public Optional<Copy> of(Article article) {
        return article.text()
                .sha256()
                .flatMap(digest -> Optional.ofNullable(byDigest.get(digest)))
                .or(() -> Optional.ofNullable(byName.get(article.id())));
    }

    private Optional<Copy> byPassages(Article article, List<Evidence> passages, Set<String> known) {
        List<Evidence> telling = telling(passages);
        Copy best = null;
        int most = Math.max(1, (telling.size() + 1) / 2) - 1;
        for (Copy copy : candidates(article, known)) {
            int standing = standing(telling, copy.text(), most);
            if (standing > most) {
                best = copy;
                most = standing;
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Copy> candidates(Article article, Set<String> known) {
        int length = article.text().characters();
        return copies.stream()
                .filter(copy -> !known.contains(copy.text().sha256()))
                .filter(copy -> copy.text().length() >= length / 2)
                .filter(copy -> copy.text().length() / 2 <= length)
                .sorted(
                        Comparator.comparingInt(
                                (Copy copy) -> Math.abs(copy.text().length() - length)))
                .limit(MOST_FILES)
                .toList();
    }

    private static List<Evidence> telling(List<Evidence> passages) {
        Set<String> digests = new HashSet<>();
        return passages.stream()
                .sorted(Comparator.comparingInt((Evidence e) -> e.start() - e.end()))
                .filter(evidence -> digests.add(evidence.digest()))
                .limit(TELLING)
                .toList();
    }

    /** How many of them stand in a text; 0 as soon as they can be no more than {@code most}. */
    private static int standing(List<Evidence> telling, ArticleText text, int most) {
        int missing = 0;
        for (Evidence evidence : telling) {
            missing += text.has(evidence) ? 0 : 1;
            if (telling.size() - missing <= most) {
                return 0;
            }
        }
        return telling.size() - missing;
    }
}
