package org.envoygraph.queries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;

/**
 * The SPARQL services of others that queries may call by {@code SERVICE}. A query names a service;
 * whoever starts the program says which names are allowed, and which address answers for each: its
 * own, or that of a copy.
 *
 * @param addresses by the name that queries use
 */
public record Federation(Map<String, String> addresses) {
    /** No service at all. */
    public static final Federation NONE = new Federation(Map.of());

    private static final Map<String, String> SHORT =
            Map.of("wikidata", "https://query.wikidata.org/sparql");

    private static final Pattern WORD =
            Pattern.compile("(wikidata|https?://[^\\s<>=?#]+)(?:=(https?://[^\\s<>]+))?");

    public Federation {
        addresses = Map.copyOf(addresses);
    }

    /** What a user may write for a service. */
    public static String expected() {
        return "wikidata, the address of a SPARQL service, or NAME=ADDRESS for a copy of one";
    }

    /** The first of some words that names no service. */
    public static Optional<String> notUnderstood(List<String> words) {
        return words.stream().filter(word -> !WORD.matcher(word).matches()).findFirst();
    }

    /**
     * The services that some words name.
     *
     * @param words each understood
     */
    public static Federation of(List<String> words) {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (String word : words) {
            Matcher parts = WORD.matcher(word);
            if (!parts.matches()) {
                throw new IllegalArgumentException(word);
            }
            String name = SHORT.getOrDefault(parts.group(1), parts.group(1));
            addresses.put(name, Optional.ofNullable(parts.group(2)).orElse(name));
        }
        return new Federation(addresses);
    }

    /** Lets queries on a dataset call these services, and no others. */
    public void allowOn(DatasetGraph dataset) {
        ServiceExecutorRegistry services = new ServiceExecutorRegistry();
        services.add(new ServiceCalls(addresses));
        ServiceExecutorRegistry.set(dataset.getContext(), services);
    }
}
