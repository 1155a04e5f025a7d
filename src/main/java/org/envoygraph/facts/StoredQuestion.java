package org.envoygraph.facts;

import java.util.List;
import java.util.Map;

/**
 * A stored query as the graph tells of it.
 *
 * @param name of its file, without {@code .rq}
 * @param question with its question mark
 * @param description what a row is
 * @param tags for searching
 * @param prefixes the namespaces that the query uses, by prefix
 * @param sparql the query, without its header; its parameters are variables
 */
public record StoredQuestion(
        String name,
        String question,
        String description,
        List<String> tags,
        Map<String, String> prefixes,
        String sparql) {
    public StoredQuestion {
        tags = List.copyOf(tags);
        prefixes = Map.copyOf(prefixes);
    }
}
