package org.envoygraph.mapping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.facts.CouncilRecord;
import org.envoygraph.facts.CouncilText;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.TextEvent;

/**
 * The one label of what several articles tell of: that of the earliest published telling, or the
 * title by which the Council's own record calls a text.
 */
final class Labels {
    private final Map<IRI, Fact> earliest = new HashMap<>();
    private final Map<IRI, String> titles = new HashMap<>();

    Labels(Facts facts, Names names) {
        Set<IRI> declared = new HashSet<>();
        for (CouncilText text : facts.all(CouncilText.class)) {
            declared.add(names.subject(text));
        }
        for (CouncilRecord record : facts.council()) {
            titles.put(names.text(record.id()), record.title());
        }
        for (Fact fact : facts.all()) {
            take(names.subject(fact), fact, facts.byPublication());
        }
        for (TextEvent event : facts.all(TextEvent.class)) {
            IRI text = names.text(event.text());
            if (event.textKind().isPresent() && !declared.contains(text)) {
                take(text, event, facts.byPublication());
            }
        }
    }

    private void take(IRI subject, Fact fact, Comparator<Fact> order) {
        earliest.merge(subject, fact, (one, other) -> order.compare(one, other) <= 0 ? one : other);
    }

    /** The label of a subject; nothing when nobody tells of it. */
    Optional<String> of(IRI subject) {
        return Optional.ofNullable(titles.get(subject))
                .or(() -> Optional.ofNullable(earliest.get(subject)).map(f -> f.told().label()));
    }
}
