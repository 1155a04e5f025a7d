package org.envoygraph.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.envoygraph.facts.CopiedItem;
import org.envoygraph.facts.Place;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Value;

/** Reads {@code data/links/items.yaml}, which a command writes. */
final class ItemsReader {
    private final List<CopiedItem> items = new ArrayList<>();
    private final Map<String, Place> seen = new TreeMap<>();

    List<CopiedItem> items() {
        return items;
    }

    void read(Keys keys) {
        String item = keys.need("item", LinksReader::item, "");
        Optional<String> revision = keys.find("revision").flatMap(ItemsReader::revision);
        Optional<LocalDate> modified = keys.find("modified").map(Value::day);
        LocalDate read = keys.need("read", Value::day, LocalDate.EPOCH);
        String from = keys.needText("from");
        SortedMap<String, String> labels =
                map(keys, "labels", CopiedItem.LANGUAGES, "language kept here", Value::text);
        SortedMap<String, String> descriptions =
                map(keys, "descriptions", CopiedItem.LANGUAGES, "language kept here", Value::text);
        SortedMap<String, List<String>> identifiers =
                map(
                        keys,
                        "identifiers",
                        CopiedItem.IDENTIFIERS.keySet(),
                        "property kept here",
                        value -> value.items().stream().map(Value::text).toList());
        Optional<Place> earlier = Optional.ofNullable(seen.putIfAbsent(item, keys.place()));
        earlier.ifPresent(
                place ->
                        keys.problemAt("item", "'" + item + "' stands at " + place + "; keep one"));
        items.add(
                new CopiedItem(
                        item,
                        revision,
                        modified,
                        read,
                        from,
                        labels,
                        descriptions,
                        identifiers,
                        keys.place()));
    }

    private static Optional<String> revision(Value value) {
        return value.parsed(
                text -> Long.toString(Long.parseLong(text)),
                "no number of a version",
                "1997465481");
    }

    private static <T> SortedMap<String, T> map(
            Keys keys,
            String name,
            Collection<String> known,
            String what,
            Function<Value, T> reading) {
        SortedMap<String, T> values = new TreeMap<>();
        keys.find(name)
                .ifPresent(
                        map ->
                                map.keys()
                                        .each(
                                                (key, value) -> {
                                                    refuse(map, key, known, what);
                                                    values.put(key, reading.apply(value));
                                                }));
        return values;
    }

    private static void refuse(Value map, String key, Collection<String> known, String what) {
        if (!known.contains(key)) {
            map.problem("'" + key + "' is no " + what + " (" + String.join(", ", known) + ")");
        }
    }
}
