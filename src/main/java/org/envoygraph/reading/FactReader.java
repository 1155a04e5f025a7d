package org.envoygraph.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.envoygraph.facts.Attestation;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Group;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.PostHeld;
import org.envoygraph.facts.Rename;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Suggestion;
import org.envoygraph.yaml.Value;

/** Reads one fact: its kind key says which of the readers takes it. */
final class FactReader {
    /** Reads what one kind of fact has beyond the common keys. */
    interface KindReader {
        Fact read(Value kind, Keys keys, Attestation told);
    }

    private final String article;
    private final FactParts parts;
    private final Map<String, KindReader> kinds = new LinkedHashMap<>();

    FactReader(String article, Ids ids) {
        this.article = article;
        this.parts = new FactParts(ids);
        new EventReaders(parts).into(kinds);
        new SpeechReaders(parts).into(kinds);
        new CouncilReaders(parts).into(kinds);
        new StateReaders(parts).into(kinds);
    }

    /** The words by which curators write the kinds, in the order of their readers. */
    static List<String> kinds(Ids ids) {
        return List.copyOf(new FactReader("", ids).kinds.keySet());
    }

    /** Reads a fact; nothing when its kind is not known. */
    Optional<Fact> read(String id, Keys keys) {
        List<String> given = new ArrayList<>(kinds.keySet());
        given.retainAll(keys.names());
        Attestation told = parts.attestation(id, article, keys);
        if (given.size() != 1) {
            refuse(keys, given);
            return Optional.empty();
        }
        String kind = given.get(0);
        Fact fact = kinds.get(kind).read(keys.find(kind).orElseThrow(), keys, told);
        if (told.when().isEmpty() && fact.during().isEmpty()) {
            keys.problem("'when' is missing; add it, or write `when: {unknown: yes}`");
        }
        if (told.gist().isEmpty() && !(fact instanceof PostHeld)) {
            keys.problem("'gist' is missing; add it");
        }
        former(fact, keys);
        keys.done();
        return Optional.of(fact);
    }

    private void former(Fact fact, Keys keys) {
        FormerIds former = parts.ids().former();
        former.read(keys, "formerly", Rename.Kind.FACT, fact.id());
        if (fact instanceof Happening told) {
            former.read(keys, "event-formerly", Rename.Kind.EVENT, told.event());
        } else if (fact instanceof Group told) {
            former.read(keys, "event-formerly", Rename.Kind.EVENT, told.name());
        }
    }

    /** Declares what the fact would tell of, so that what refers to it is no second problem. */
    private void refuse(Keys keys, List<String> given) {
        List<String> meant = given.isEmpty() ? List.copyOf(keys.unasked()) : given;
        meant.forEach(name -> keys.find(name).ifPresent(parts::declareTold));
        List<String> misspelt =
                meant.stream()
                        .filter(name -> Suggestion.nearest(name, kinds.keySet()).isPresent())
                        .toList();
        if (!given.isEmpty()) {
            keys.problem(
                    "this fact is of "
                            + given.size()
                            + " kinds, "
                            + String.join(" and ", given)
                            + "; make a fact of each");
        } else if (misspelt.isEmpty()) {
            keys.problem(
                    "this fact has no kind; begin it with one of "
                            + String.join(", ", kinds.keySet()));
        } else {
            String name = misspelt.get(0);
            keys.problemAt(name, Suggestion.unknown(name, "kind of fact", kinds.keySet()));
        }
    }
}
