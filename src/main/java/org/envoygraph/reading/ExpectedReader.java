package org.envoygraph.reading;

import java.util.ArrayList;
import java.util.List;
import org.envoygraph.facts.ExpectedCount;
import org.envoygraph.reading.Ids.Space;
import org.envoygraph.yaml.Value;

/** Reads {@code expected.yaml}: how many facts of each kind each article has. */
final class ExpectedReader {
    private final Ids ids;

    ExpectedReader(Ids ids) {
        this.ids = ids;
    }

    List<ExpectedCount> read(Value document) {
        List<ExpectedCount> counts = new ArrayList<>();
        document.keys()
                .each(
                        (article, kinds) -> {
                            ids.refer(article, kinds.place(), List.of(Space.ARTICLE));
                            kinds.keys()
                                    .each(
                                            (kind, count) ->
                                                    counts.add(
                                                            new ExpectedCount(
                                                                    article,
                                                                    kind,
                                                                    count.number(),
                                                                    count.place())));
                        });
        return counts;
    }
}
