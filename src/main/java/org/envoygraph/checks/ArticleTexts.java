package org.envoygraph.checks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.envoygraph.facts.Article;

/** The reader's own copies of article texts, found by their SHA-256 whatever their names. */
public final class ArticleTexts {
    private static final long MOST_BYTES = 4_000_000;

    private final Map<String, ArticleText> byDigest = new HashMap<>();
    private final Map<String, ArticleText> byName = new HashMap<>();

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
            ArticleText read = new ArticleText(text);
            byDigest.putIfAbsent(read.sha256(), read);
            byName.putIfAbsent(file.getFileName().toString().replaceFirst("\\.[^.]*$", ""), read);
        } catch (CharacterCodingException e) {
            // Not a text: nothing in it can be an article.
        }
    }

    /** The text of an article: the one with its digest, else the one with its name. */
    public Optional<ArticleText> of(Article article) {
        return Optional.ofNullable(byDigest.get(article.sha256()))
                .or(() -> Optional.ofNullable(byName.get(article.id())));
    }
}
