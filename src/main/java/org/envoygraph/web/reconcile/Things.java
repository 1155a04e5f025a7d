package org.envoygraph.web.reconcile;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.envoygraph.linking.Known;
import org.envoygraph.linking.NameIndex;

/**
 * All things that can be found, and their names.
 *
 * @param byId by id without {@link Terms#ROOT}
 * @param labels of all that a value may be, by IRI
 */
record Things(NameIndex index, Map<String, Thing> byId, Map<String, String> labels, Space space) {
    /** Those that are given; the values they have are their countries. */
    static Things of(Collection<Given> all, Space space) {
        Map<String, Thing> byId = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        for (Given given : all) {
            Known known = given.known();
            Map<Property, List<String>> values = new EnumMap<>(Property.class);
            values.put(
                    Property.NAME,
                    known.names().stream().skip(1).map(name -> name.text()).toList());
            values.put(
                    Property.COUNTRY, known.countries().stream().map(Terms.ROOT::concat).toList());
            byId.put(known.id(), new Thing(known, values, given.description()));
            labels.put(Terms.ROOT + known.id(), known.label());
        }
        List<Known> known = all.stream().map(Given::known).toList();
        return new Things(NameIndex.of(known), byId, labels, space);
    }

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
