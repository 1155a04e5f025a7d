package org.envoygraph.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/** Finds texts by the runs of three characters that they share, without looking at the others. */
final class Trigrams {
    private static final int[] NOBODY = {};

    private final Map<Long, int[]> holders = new HashMap<>();
    private final int[] sizes;

    /** Texts are known by their place in the list from here on. */
    Trigrams(List<String> texts) {
        sizes = new int[texts.size()];
        Map<Long, List<Integer>> found = new HashMap<>();
        for (int i = 0; i < sizes.length; i++) {
            Set<Long> runs = runs(texts.get(i));
            sizes[i] = runs.size();
            for (Long run : runs) {
                found.computeIfAbsent(run, any -> new ArrayList<>()).add(i);
            }
        }
        found.forEach((run, list) -> holders.put(run, list.stream().mapToInt(n -> n).toArray()));
    }

    private record Hit(int text, double share) {}

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::share).reversed().thenComparing(Hit::text);

    /** The places of the texts that share most, the best first; of equals the first. */
    List<Integer> alike(String text, int most, double leastShare) {
        Set<Long> runs = runs(text);
        int[] shared = new int[sizes.length];
        int[] touched = new int[sizes.length];
        int count = 0;
        for (Long run : runs) {
            for (int holder : holders.getOrDefault(run, NOBODY)) {
                if (shared[holder]++ == 0) {
                    touched[count++] = holder;
                }
            }
        }
        PriorityQueue<Hit> hits = new PriorityQueue<>(BEST_FIRST.reversed());
        for (int n = 0; n < count; n++) {
            int i = touched[n];
            double share = 2.0 * shared[i] / (runs.size() + sizes[i]);
            boolean worse = hits.size() == most && share < hits.peek().share;
            if (share >= leastShare && !worse) {
                hits.add(new Hit(i, share));
                if (hits.size() > most) {
                    hits.remove();
                }
            }
        }
        return hits.stream().sorted(BEST_FIRST).map(Hit::text).toList();
    }

    private static Set<Long> runs(String text) {
        String padded = " " + text + " ";
        Set<Long> runs = new HashSet<>();
        for (int i = 0; i + 2 < padded.length(); i++) {
            long run = padded.charAt(i);
            run = run << 16 | padded.charAt(i + 1);
            runs.add(run << 16 | padded.charAt(i + 2));
        }
        return runs;
    }
}
