package org.envoygraph.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.envoygraph.facts.Essentials;
import org.envoygraph.facts.GoldFact;
import org.envoygraph.facts.GoldFact.Verified;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Value;

/** Reads {@code gold.yaml}: what was verified of facts and may not change unnoticed. */
final class GoldReader {
    private final List<GoldFact> gold = new ArrayList<>();

    List<GoldFact> read(Value document) {
        document.keys().eachId((id, value) -> fact(id, value.keys()));
        return List.copyOf(gold);
    }

    private void fact(String id, Keys keys) {
        Map<String, Verified> verified = new LinkedHashMap<>();
        for (String name : Essentials.NAMES) {
            keys.find(name).ifPresent(v -> verified.put(name, new Verified(texts(v), v.place())));
        }
        if (verified.isEmpty()) {
            keys.problem("'" + id + "' holds nothing verified; give 'when' or another value");
        }
        gold.add(new GoldFact(id, verified, keys.place()));
        keys.done();
    }

    private static List<String> texts(Value value) {
        return value.items().stream().map(Value::text).toList();
    }
}
