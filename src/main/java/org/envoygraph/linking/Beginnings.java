package org.envoygraph.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds texts by the beginning of any of their words. */
final class Beginnings {
    /** A short beginning fits many; more are not looked at. */
    private static final int MOST = 2000;

    private final NavigableMap<String, List<Integer>> texts = new TreeMap<>();

    /** Texts are known by their place in the list from here on. */
    Beginnings(List<String> all) {
        for (int i = 0; i < all.size(); i++) {
            String text = all.get(i);
            for (int at = 0; at >= 0; at = next(text, at)) {
                texts.computeIfAbsent(text.substring(at), any -> new ArrayList<>(1)).add(i);
            }
        }
    }

    private static int next(String text, int at) {
        int space = text.indexOf(' ', at);
        return space < 0 ? -1 : space + 1;
    }

    List<Integer> of(String prefix) {
        List<Integer> found = new ArrayList<>();
        for (Map.Entry<String, List<Integer>> entry : texts.tailMap(prefix, true).entrySet()) {
            if (!entry.getKey().startsWith(prefix) || found.size() > MOST) {
                break;
            }
            found.addAll(entry.getValue());
        }
        return found;
    }
}
