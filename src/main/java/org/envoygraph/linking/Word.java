package org.envoygraph.linking;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A folded word, with what comparing asks of it worked out once, when it is first asked. */
final class Word {
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

    private final String text;
    private final boolean isInitial;
    private final boolean isNumber;
    private final boolean isSuffix;
    private final boolean isSlight;
    private String bones; // may be worked out twice by two threads, to the same text
    private String sound;

    private Word(String text) {
        this.text = text;
        isInitial = text.length() == 1 && text.charAt(0) < 0x250;
        isNumber = text.chars().anyMatch(Character::isDigit);
        isSuffix = SUFFIXES.containsKey(text) || ROMAN.matcher(text).matches();
        isSlight = isInitial || isSuffix || SMALL.contains(text);
    }

    static Word of(String folded) {
        return new Word(SUFFIXES.getOrDefault(folded, folded));
    }

    String text() {
        return text;
    }

    /** By {@link Spelling#skeleton}. */
    String bones() {
        String known = bones;
        if (known == null) {
            known = Spelling.skeleton(text);
            bones = known;
        }
        return known;
    }

    /** By {@link Spelling#sound}. */
    String sound() {
        String known = sound;
        if (known == null) {
            known = Spelling.sound(text);
            sound = known;
        }
        return known;
    }

    /** Whether it is one letter of an alphabet. */
    boolean isInitial() {
        return isInitial;
    }

    boolean isNumber() {
        return isNumber;
    }

    /** Whether it parts father and son, or kings, as Jr. does. */
    boolean isSuffix() {
        return isSuffix;
    }

    boolean isYear() {
        return text.length() == 4 && text.chars().allMatch(Character::isDigit);
    }

    static boolean isSuffix(String folded) {
        return SUFFIXES.containsKey(folded);
    }

    /** Initials, suffixes and particles, which say little. */
    boolean isSlight() {
        return isSlight;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Word word && word.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
