package org.envoygraph.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.envoygraph.linking.Known;
import org.envoygraph.linking.LeavingOneOut;
import org.envoygraph.linking.Name;

/** Two simple ways to find a person by a name; both leave out the name that is asked. */
final class Baselines {
    private static final int FEW = 5;
    private static final JaroWinklerSimilarity LETTERS = new JaroWinklerSimilarity();

    private record Held(String id, String text, String folded) {}

    private record Scored(String id, double score) {}

    private final List<List<Held>> people = new ArrayList<>();
    private final Map<String, List<Held>> byFolded = new HashMap<>();

    Baselines(List<Known> all) {
        for (Known person : all) {
            List<Held> names = new ArrayList<>();
            for (Name name : person.names()) {
                String folded = LeavingOneOut.folded(name.text());
                Held held = new Held(person.id(), name.text(), folded);
                names.add(held);
                byFolded.computeIfAbsent(folded, any -> new ArrayList<>()).add(held);
            }
            people.add(names);
        }
    }

    /** Names that are the same but for capitals, accents, punctuation and a comma. */
    List<String> exact(NamesBench.Question asked) {
        Set<String> found = new LinkedHashSet<>();
        for (Held held : byFolded.getOrDefault(LeavingOneOut.folded(asked.text()), List.of())) {
            if (!isAsked(held, asked)) {
                found.add(held.id);
            }
        }
        return found.stream().limit(FEW).toList();
    }

    /** All names by their likeness to the folded name, by commons-text. */
    List<String> jaroWinkler(NamesBench.Question asked) {
        String folded = LeavingOneOut.folded(asked.text());
        List<Scored> scored = new ArrayList<>();
        for (List<Held> names : people) {
            double most = 0;
            for (Held held : names) {
                if (!isAsked(held, asked)) {
                    most = Math.max(most, LETTERS.apply(folded, held.folded));
                }
            }
            scored.add(new Scored(names.get(0).id, most));
        }
        return scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(FEW)
                .map(Scored::id)
                .toList();
    }

    private static boolean isAsked(Held held, NamesBench.Question asked) {
        return held.id.equals(asked.id()) && held.text.equals(asked.text());
    }
}
