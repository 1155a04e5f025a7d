package org.envoygraph.web.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.envoygraph.linking.Known;

/**
 * A thing of the graph as the service shows it.
 *
 * @param values texts, or {@link Terms#ROOT} and the id of another thing
 * @param told a description that came with it, or empty
 */
record Thing(Known known, Map<Property, List<String>> values, String told) {
    String id() {
        return known.id();
    }

    List<String> values(Property property) {
        return values.getOrDefault(property, List.of());
    }

    /** The closest type. */
    Optional<Kind> kind() {
        return known.types().stream().flatMap(type -> Kind.find(type).stream()).findFirst();
    }

    /** In some words: as told, or type, country, first post. */
    String description(Things things) {
        if (!told.isEmpty()) {
            return told;
        }
        List<String> words = new ArrayList<>();
        kind().map(Kind::label).ifPresent(words::add);
        values(Property.COUNTRY).stream().limit(1).map(things::shown).forEach(words::add);
        values(Property.SYMBOL).stream().limit(1).forEach(words::add);
        values(Property.POST).stream().limit(1).map(things::shown).forEach(words::add);
        String text = String.join(", ", words);
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
