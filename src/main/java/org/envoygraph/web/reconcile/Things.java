package org.envoygraph.web.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.envoygraph.linking.NameIndex;

/**
 * All things that can be found, and their names.
 *
 * @param byId by id without {@link Terms#ROOT}
 * @param labels of all that a value may be, by IRI
 */
record Things(NameIndex index, Map<String, Thing> byId, Map<String, String> labels) {
    Optional<Thing> find(String id) {
        String without = id.startsWith(Terms.ROOT) ? id.substring(Terms.ROOT.length()) : id;
        return Optional.ofNullable(byId.get(without));
    }

    /** A value as people read it. */
    String shown(String value) {
        return labels.getOrDefault(value, value);
    }

    List<String> shown(List<String> values) {
        return values.stream().map(this::shown).toList();
    }
}
