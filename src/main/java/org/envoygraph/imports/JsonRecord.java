package org.envoygraph.imports;

import java.util.List;
import java.util.Map;

/**
 * A record of a file of JSON.
 *
 * @param fields its texts as they stand
 * @param lists its lists of texts, by name
 */
record JsonRecord(Fields fields, Map<String, List<String>> lists) {
    JsonRecord {
        lists = Map.copyOf(lists);
    }

    /** A list of texts, empty when it is missing. */
    List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }
}
