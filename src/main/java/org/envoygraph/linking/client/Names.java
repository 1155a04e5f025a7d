package org.envoygraph.linking.client;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.envoygraph.facts.NameVariant;

/**
 * Which names say by themselves who or what is meant. "Kim", "the ministry" and "Pyongyang" for a
 * state do not; nobody is looked for under them.
 */
final class Names {
    private static final int LEAST_HANGUL = 3;
    private static final int LEAST_HAN = 2;

    private Names() {}

    /** The label, and variants with the family name and another word, or whole in Han or Hangul. */
    static List<String> ofPerson(String label, String family, List<NameVariant> variants) {
        Set<String> names = new LinkedHashSet<>(List.of(label));
        for (NameVariant variant : variants) {
            List<String> words = words(variant.name());
            boolean more = words.size() > 1 && !family.isEmpty() && words.contains(family);
            if (more || isWholeInItsScript(variant.name())) {
                names.add(variant.name());
            }
        }
        return List.copyOf(names);
    }

    /** The label, and variants of several words that begin with a capital and no article. */
    static List<String> of(String label, List<NameVariant> variants) {
        Set<String> names = new LinkedHashSet<>(List.of(label));
        for (NameVariant variant : variants) {
            String name = variant.name();
            boolean proper = Character.isUpperCase(name.codePointAt(0)) && !name.startsWith("The ");
            if (proper && words(name).size() > 1 || isWholeInItsScript(name)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /** The name with the family name at its other end, if it has one at either. */
    static List<String> turned(String name, String family) {
        List<String> words = new ArrayList<>(words(name));
        if (family.isEmpty() || words.size() < 2) {
            return List.of();
        }
        if (words.get(0).equals(family)) {
            words.add(words.remove(0));
        } else if (words.get(words.size() - 1).equals(family)) {
            words.add(0, words.remove(words.size() - 1));
        } else {
            return List.of();
        }
        return List.of(String.join(" ", words));
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.strip().split("\\s+"));
    }

    /** Scripts that write a name without a space: one sign may be a family name, these are more. */
    private static boolean isWholeInItsScript(String name) {
        int length = name.codePointCount(0, name.length());
        Character.UnicodeScript script = Character.UnicodeScript.of(name.codePointAt(0));
        return script == Character.UnicodeScript.HANGUL && length >= LEAST_HANGUL
                || script == Character.UnicodeScript.HAN && length >= LEAST_HAN;
    }
}
