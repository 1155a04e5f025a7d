package org.envoygraph.imports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The closed list of adjectives that say for which country somebody was met. */
final class Adjectives {
    private static final Map<String, String> LIST = read();

    private Adjectives() {}

    private static Map<String, String> read() {
        Properties file = new Properties();
        try (Reader in =
                new InputStreamReader(
                        Adjectives.class.getResourceAsStream("adjectives.properties"),
                        StandardCharsets.UTF_8)) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> list = new TreeMap<>();
        file.stringPropertyNames().forEach(name -> list.put(name, file.getProperty(name)));
        return list;
    }

    static Set<String> all() {
        return LIST.keySet();
    }

    /** The id of the country in the US Historian's lists. */
    static Optional<String> country(String adjective) {
        return Optional.ofNullable(LIST.get(adjective));
    }
}
