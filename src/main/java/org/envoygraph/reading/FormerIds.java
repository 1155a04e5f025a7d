package org.envoygraph.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problems;
import org.envoygraph.facts.Rename;
import org.envoygraph.facts.Rename.Kind;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Value;

/** The ids that things had before; no file may use them, neither for that thing nor for another. */
final class FormerIds {
    private final List<Rename> all = new ArrayList<>();
    private final Map<Kind, Map<String, Rename>> byKind = new EnumMap<>(Kind.class);

    void read(Keys keys, String key, Kind kind, String id) {
        keys.list(key, old -> old).forEach(old -> read(old, kind, id));
    }

    private void read(Value old, Kind kind, String id) {
        String former = old.id();
        if (!former.isBlank()) {
            all.add(new Rename(kind, former, id, old.place()));
        }
    }

    List<Rename> all() {
        return List.copyOf(all);
    }

    /** What bears another id now. */
    Optional<String> now(Kind kind, String former) {
        return all.stream()
                .filter(r -> r.kind() == kind && r.former().equals(former))
                .map(Rename::id)
                .findFirst();
    }

    /**
     * Refuses old ids that something bears again, or that two things claim.
     *
     * @param bearer where an id of a kind stands as one that is in use
     */
    void report(BiFunction<Kind, String, Optional<Place>> bearer, Problems problems) {
        for (Rename rename : all) {
            bearer.apply(rename.kind(), rename.former())
                    .ifPresent(at -> problems.add(rename.place(), inUse(rename, at)));
            Rename first =
                    byKind.computeIfAbsent(rename.kind(), kind -> new HashMap<>())
                            .putIfAbsent(rename.former(), rename);
            if (first != null && !first.id().equals(rename.id())) {
                problems.add(
                        rename.place(),
                        "'"
                                + rename.former()
                                + "' leads to '"
                                + first.id()
                                + "' already, at "
                                + first.place()
                                + "; keep one");
            }
        }
    }

    private static String inUse(Rename rename, Place at) {
        return "'"
                + rename.former()
                + "' is in use, at "
                + at
                + "; an old id is never given to another thing, nor to the same";
    }
}
