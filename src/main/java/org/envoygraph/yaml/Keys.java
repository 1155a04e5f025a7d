package org.envoygraph.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.envoygraph.facts.Place;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** A map whose every key is asked for or refused: call {@link #done()} when all were asked for. */
public final class Keys {
    private final Value whole;
    private final Source source;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Value> names = new ArrayList<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Keys(Value whole, Source source) {
        this.whole = whole;
        this.source = source;
    }

    Keys(Value whole, MappingNode map, Source source) {
        this(whole, source);
        for (NodeTuple pair : map.getValue()) {
            take(pair.getKeyNode(), pair.getValueNode());
        }
    }

    private void take(Node keyNode, Node valueNode) {
        Value key = new Value(keyNode, source);
        if (!key.isText()) {
            key.problem("a key is a plain word");
            return;
        }
        String name = key.text();
        if (values.containsKey(name)) {
            key.problem(
                    "'"
                            + name
                            + "' stands twice; keep one (the other is at line "
                            + places.get(name).line()
                            + ")");
            return;
        }
        values.put(name, new Value(valueNode, source));
        places.put(name, key.place());
        names.add(key);
    }

    /** Where the map begins. */
    public Place place() {
        return whole.place();
    }

    /** Where a key stands that is there. */
    public Place placeOf(String key) {
        return places.getOrDefault(key, place());
    }

    /** Adds a problem at the map's place, unless it is no map and has its problem already. */
    public void problem(String message) {
        if (whole.isMap()) {
            source.problems().add(place(), message);
        }
    }

    /** Adds a problem at a key. */
    public void problemAt(String key, String message) {
        source.problems().add(placeOf(key), message);
    }

    /** The keys as they stand. */
    public Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    /** The keys that nobody asked for yet. */
    public Set<String> unasked() {
        Set<String> names = new LinkedHashSet<>(values.keySet());
        names.removeAll(asked);
        return names;
    }

    public boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** The value of a key that may be absent. */
    public Optional<Value> find(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /**
     * The value of a key that must be there; its absence is a problem at the map's place.
     *
     * @param reading types the value
     * @param standIn what to go on with when the key is missing
     */
    public <T> T need(String key, Function<Value, T> reading, T standIn) {
        Optional<Value> value = find(key);
        if (value.isEmpty()) {
            problem("'" + key + "' is missing; add it");
        }
        return value.map(reading).orElse(standIn);
    }

    /** A text that must be there. */
    public String needText(String key) {
        return need(key, Value::text, "");
    }

    /** A text that may be absent. */
    public Optional<String> text(String key) {
        return find(key).map(Value::text);
    }

    /** The elements of a list, or of a single value; empty when the key is absent. */
    public <T> List<T> list(String key, Function<Value, T> reading) {
        return find(key).map(v -> v.items().stream().map(reading).toList()).orElse(List.of());
    }

    /** Gives every key and value of a map whose keys are names of the curator's own choice. */
    public void each(BiConsumer<String, Value> entry) {
        asked.addAll(values.keySet());
        values.forEach(entry);
    }

    /** Gives every key and value of a map whose keys are ids of the curator's own choice. */
    public void eachId(BiConsumer<String, Value> entry) {
        names.forEach(Value::id);
        each(entry);
    }

    /** Says which keys were not asked for. */
    public void done() {
        for (String name : values.keySet()) {
            if (!asked.contains(name)) {
                source.problems()
                        .add(places.get(name), () -> Suggestion.unknown(name, "key here", asked));
            }
        }
    }
}
