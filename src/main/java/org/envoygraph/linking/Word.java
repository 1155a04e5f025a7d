package org.envoygraph.linking;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A folded word, with what comparing asks of it worked out once.
 *
 * @param bones {@link Spelling#skeleton}
 * @param sound {@link Spelling#sound}
 * @param isInitial whether it is one letter of an alphabet
 * @param isNumber whether a digit is in it
 * @param isSuffix whether it parts father and son, as Jr. does
 */
record Word(
        String text,
        String bones,
        String sound,
        boolean isInitial,
        boolean isNumber,
        boolean isSuffix) {
    /** Each in the one way in which it is kept. */
    private static final Map<String, String> SUFFIXES =
            Map.ofEntries(
                    Map.entry("jr", "jr"),
                    Map.entry("junior", "jr"),
                    Map.entry("sr", "sr"),
                    Map.entry("senior", "sr"),
                    Map.entry("ii", "ii"),
                    Map.entry("2d", "ii"),
                    Map.entry("2nd", "ii"),
                    Map.entry("iii", "iii"),
                    Map.entry("3d", "iii"),
                    Map.entry("3rd", "iii"),
                    Map.entry("iv", "iv"),
                    Map.entry("4th", "iv"));

    private static final Pattern ROMAN = Pattern.compile("(?=..)x{0,3}(ix|iv|v?i{0,3})");

    /** Between the parts of a name, in several languages; often left out. */
    private static final Set<String> SMALL =
            Set.of("al el ul bin ibn de da dos del di du von van der den".split(" "));

    static Word of(String folded) {
        String text = SUFFIXES.getOrDefault(folded, folded);
        return new Word(
                text,
                Spelling.skeleton(text),
                Spelling.sound(text),
                text.length() == 1 && text.charAt(0) < 0x250,
                text.chars().anyMatch(Character::isDigit),
                SUFFIXES.containsKey(text) || ROMAN.matcher(text).matches());
    }

    boolean isYear() {
        return text.length() == 4 && text.chars().allMatch(Character::isDigit);
    }

    static boolean isSuffix(String folded) {
        return SUFFIXES.containsKey(folded);
    }

    /** Initials, suffixes and particles, which say little. */
    boolean isSlight() {
        return isInitial || isSuffix || SMALL.contains(text);
    }
}
