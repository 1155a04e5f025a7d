package org.envoygraph.reading;

import java.util.ArrayList;
import java.util.List;
import org.envoygraph.facts.ExpectedCount;
import org.envoygraph.reading.Ids.Space;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Suggestion;
import org.envoygraph.yaml.Value;

/** Reads {@code expected.yaml}: how many facts of each kind each article has. */
final class ExpectedReader {
    private final Ids ids;
    private final List<String> kinds;
    private final List<ExpectedCount> counts = new ArrayList<>();

    ExpectedReader(Ids ids) {
        this.ids = ids;
        this.kinds = FactReader.kinds(ids);
    }

    List<ExpectedCount> read(Value document) {
        document.keys()
                .each(
                        (article, numbers) -> {
                            ids.refer(article, numbers.place(), List.of(Space.ARTICLE));
                            Keys keys = numbers.keys();
                            keys.each((kind, number) -> count(article, kind, number, keys));
                        });
        return List.copyOf(counts);
    }

    private void count(String article, String kind, Value number, Keys keys) {
        if (!kinds.contains(kind)) {
            keys.problemAt(kind, Suggestion.unknown(kind, "kind of fact", kinds));
        }
        counts.add(new ExpectedCount(article, kind, number.number(), number.place()));
    }
}
