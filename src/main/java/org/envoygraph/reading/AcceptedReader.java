package org.envoygraph.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.envoygraph.facts.Acceptance;
import org.envoygraph.facts.Finding;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Term;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Suggestion;
import org.envoygraph.yaml.Value;

/** Reads {@code accepted.yaml}: findings of the report that were reviewed and may stand. */
final class AcceptedReader {
    static final String FILE = "accepted.yaml";

    private static final Pattern KEY = Pattern.compile("([a-z-]+)(/[A-Za-z0-9.+-]+)+");

    private final Map<String, Place> places = new HashMap<>();

    private AcceptedReader() {}

    static List<Acceptance> read(Value document) {
        AcceptedReader reader = new AcceptedReader();
        List<Acceptance> read = new ArrayList<>();
        document.items().forEach(entry -> read.add(reader.entry(entry.keys())));
        return List.copyOf(read);
    }

    private Acceptance entry(Keys keys) {
        Acceptance read =
                new Acceptance(
                        keys.need("finding", this::key, ""),
                        keys.needText("reason"),
                        keys.need("reviewed", Value::day, LocalDate.EPOCH),
                        keys.placeOf("finding"));
        keys.done();
        return read;
    }

    private String key(Value value) {
        String key = value.text();
        List<String> kinds = Term.ids(Finding.Kind.class);
        String kind = key.replaceFirst("/.*", "");
        if (!key.isBlank() && !KEY.matcher(key).matches()) {
            value.problem("'" + key + "' is no key of a finding; copy it from the report");
        } else if (!key.isBlank() && !kinds.contains(kind)) {
            value.problem(Suggestion.unknown(kind, "kind of finding", kinds));
        }
        Place first = places.putIfAbsent(key, value.place());
        if (first != null) {
            value.problem("'" + key + "' is accepted already, at " + first + "; keep one");
        }
        return key;
    }
}
