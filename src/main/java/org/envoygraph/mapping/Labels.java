package org.envoygraph.mapping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;

/** The one label of what several articles tell of: that of the earliest published telling. */
final class Labels {
    private final Map<IRI, Fact> earliest = new HashMap<>();

    Labels(Facts facts, Names names) {
        Comparator<Fact> order = facts.byPublication();
        for (Fact fact : facts.all()) {
            earliest.merge(
                    names.subject(fact),
                    fact,
                    (one, other) -> order.compare(one, other) <= 0 ? one : other);
        }
    }

    String of(IRI subject) {
        return earliest.get(subject).told().label();
    }
}
