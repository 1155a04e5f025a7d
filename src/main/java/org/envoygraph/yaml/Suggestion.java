package org.envoygraph.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Words the remedy for a name that is not known. */
public final class Suggestion {
    private static final int SHORT_LIST = 12;

    /** From this length on, two letters in the wrong order are still the same word. */
    private static final int SHORT_WORD = 4;

    private Suggestion() {}

    /** {@code 'vidoe' is no mode; did you mean 'video'? (in-person, phone, video)}. */
    public static String unknown(String wrong, String what, Collection<String> known) {
        String meant =
                nearest(wrong, known).map(near -> "; did you mean '" + near + "'?").orElse("");
        String list =
                !known.isEmpty() && known.size() <= SHORT_LIST
                        ? " (" + String.join(", ", known.stream().sorted().toList()) + ")"
                        : "";
        return "'" + wrong + "' is no " + what + meant + list;
    }

    /** The known name that is nearest, at most a third of its letters away. */
    public static Optional<String> nearest(String wrong, Collection<String> known) {
        int most = Math.max(wrong.length() < SHORT_WORD ? 1 : 2, wrong.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(most);
        return known.stream()
                .filter(name -> distance.apply(wrong, name) >= 0)
                .min(
                        Comparator.comparing((String name) -> distance.apply(wrong, name))
                                .thenComparing(name -> name));
    }
}
