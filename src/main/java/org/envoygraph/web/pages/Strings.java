package org.envoygraph.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The English words of the pages. */
final class Strings {
    private static final Strings ALL = read();

    private final Map<String, String> words;

    private Strings(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    static Strings all() {
        return ALL;
    }

    private static Strings read() {
        Properties read = new Properties();
        try (InputStream file = Strings.class.getResourceAsStream("strings.properties");
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            read.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> words = new TreeMap<>();
        read.forEach((key, word) -> words.put((String) key, (String) word));
        return new Strings(words);
    }

    /** The words under a key, with the values in place of {@code {0}}, {@code {1}} and so on. */
    String of(String key, Object... values) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The words under a key, or others where there are none. */
    String orElse(String key, String others) {
        return words.getOrDefault(key, others);
    }

    /** All words by key, for templates. */
    Map<String, String> words() {
        return words;
    }
}
