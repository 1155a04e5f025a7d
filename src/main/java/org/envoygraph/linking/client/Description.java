package org.envoygraph.linking.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.envoygraph.linking.HeldPost;

/** What the few words of a service on an item tell of country and posts. */
final class Description {
    private final String words;

    Description(String text) {
        this.words = spaced(text);
    }

    /** Words alone, with one space around each. */
    private static String spaced(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return " " + plain + " ";
    }

    /** Whether two phrases have the same words. */
    static boolean isSame(String one, String other) {
        return !spaced(one).isBlank() && spaced(one).equals(spaced(other));
    }

    private boolean names(String phrase) {
        String asked = spaced(phrase);
        return !asked.isBlank() && words.contains(asked);
    }

    /** Ids of the countries that are named; "us" in lower case may be no country. */
    List<String> countries(Map<String, List<String>> names) {
        List<String> named = new ArrayList<>();
        names.forEach(
                (id, all) -> {
                    if (all.stream().anyMatch(this::names)) {
                        named.add(id);
                    }
                });
        return named;
    }

    /** Those of some posts of which a title is named. */
    List<HeldPost> posts(List<HeldPost> posts, Ours ours) {
        return posts.stream()
                .filter(post -> ours.titles(post).stream().anyMatch(this::names))
                .toList();
    }
}
