package org.envoygraph.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.envoygraph.linking.Known;
import org.envoygraph.linking.LeavingOneOut;
import org.envoygraph.linking.Name;

/** Two simple ways to find a person by a name; both leave out the name that is asked. */
final class Baselines {
    private static final int FEW = 5;
    private static final int PREFIX = 4;
    private static final JaroWinklerSimilarity LETTERS = new JaroWinklerSimilarity();

    private record Held(String id, String text, String folded, int[] letters) {}

    private record Scored(String id, double score) {}

    private final List<List<Held>> people = new ArrayList<>();
    private final Map<String, List<Held>> byFolded = new HashMap<>();

    Baselines(List<Known> all) {
        for (Known person : all) {
            List<Held> names = new ArrayList<>();
            for (Name name : person.names()) {
                String folded = LeavingOneOut.folded(name.text());
                Held held = new Held(person.id(), name.text(), folded, letters(folded));
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
        int[] letters = letters(folded);
        PriorityQueue<Scored> best = new PriorityQueue<>(Comparator.comparingDouble(Scored::score));
        for (List<Held> names : people) {
            double most = 0;
            for (Held held : names) {
                double least = best.size() < FEW ? 0 : best.peek().score;
                if (!isAsked(held, asked) && most(folded, letters, held) > Math.max(most, least)) {
                    most = Math.max(most, LETTERS.apply(folded, held.folded));
                }
            }
            best.add(new Scored(names.get(0).id, most));
            if (best.size() > FEW) {
                best.remove();
            }
        }
        return best.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .map(Scored::id)
                .toList();
    }

    /** What the likeness cannot exceed, by letters in common: saves working most of them out. */
    private static double most(String folded, int[] letters, Held held) {
        int common = 0;
        for (int i = 0; i < letters.length; i++) {
            common += Math.min(letters[i], held.letters[i]);
        }
        int prefix = 0;
        int shorter = Math.min(folded.length(), held.folded.length());
        while (prefix < Math.min(PREFIX, shorter)
                && folded.charAt(prefix) == held.folded.charAt(prefix)) {
            prefix++;
        }
        double one = (double) common / Math.max(1, folded.length());
        double other = (double) common / Math.max(1, held.folded.length());
        double jaro = (one + other + 1) / 3;
        return jaro + 0.1 * prefix * (1 - jaro) + 1e-9;
    }

    /** How often each letter occurs; all that are not Latin count as one. */
    private static int[] letters(String folded) {
        int[] letters = new int['z' - 'a' + 2];
        for (char c : folded.toCharArray()) {
            letters[c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0]++;
        }
        return letters;
    }

    private static boolean isAsked(Held held, NamesBench.Question asked) {
        return held.id.equals(asked.id()) && held.text.equals(asked.text());
    }
}
