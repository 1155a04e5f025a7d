package org.envoygraph.linking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A name without what differs from hand to hand: capitals, accents, apostrophes, punctuation.
 * Letters of other scripts stay what they are. A hyphen parts words and joins them: both ways are
 * kept.
 *
 * @param words parted at hyphens, in natural order: {@code Kim, Sung} is {@code sung kim}
 * @param joined the same with hyphens left out
 * @param inverted whether a comma put the family name first
 */
record Folded(List<String> words, List<String> joined, boolean inverted) {
    /** More words than this are no name; the rest is left out. */
    private static final int MOST_WORDS = 16;

    private static final String APOSTROPHES = "'`´’‘ʼʻʿʾ′“”\"";

    /** Letters that do not fall apart into a letter and an accent. */
    private static final Map<Integer, String> LETTERS =
            Map.ofEntries(
                    Map.entry((int) 'ß', "ss"),
                    Map.entry((int) 'ø', "o"),
                    Map.entry((int) 'ł', "l"),
                    Map.entry((int) 'đ', "d"),
                    Map.entry((int) 'ð', "d"),
                    Map.entry((int) 'þ', "th"),
                    Map.entry((int) 'æ', "ae"),
                    Map.entry((int) 'œ', "oe"),
                    Map.entry((int) 'ı', "i"),
                    Map.entry((int) 'ə', "e"));

    private static final Set<String> TITLES =
            Set.of(
                    ("president vice prime minister foreign secretary king queen prince princess"
                                    + " sultan shah sheikh shaikh emir emperor chancellor chairman"
                                    + " ambassador envoy special representative senator governor"
                                    + " general colonel major captain admiral marshal lieutenant"
                                    + " sir lord lady dame dr mr mrs ms miss prof professor")
                            .split(" "));

    /** All words of a name. */
    static Folded of(String name) {
        int comma = name.indexOf(',');
        boolean inverted = comma > 0 && comma == name.lastIndexOf(',');
        String natural =
                inverted ? name.substring(comma + 1) + " " + name.substring(0, comma) : name;
        String folded = fold(natural);
        return new Folded(
                words(folded.replace('-', ' ')), words(folded.replace("-", "")), inverted);
    }

    /** The name of a person without the titles before it. */
    Folded untitled() {
        return new Folded(untitled(words), untitled(joined), inverted);
    }

    private static List<String> untitled(List<String> words) {
        int from = 0;
        while (from < words.size() - 1 && TITLES.contains(words.get(from))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    String text() {
        return String.join(" ", words);
    }

    String withoutSpaces() {
        return String.join("", words);
    }

    /** By these two names are the same but for the order of words, for hyphens and for spaces. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(sorted(words));
        keys.add(sorted(joined));
        keys.add("=" + withoutSpaces());
        return keys;
    }

    /** By this two names sound alike in Latin letters. */
    String sound() {
        return "~" + sorted(joined.stream().map(Spelling::skeleton).toList());
    }

    static String sorted(List<String> words) {
        List<String> sorted = new ArrayList<>(words);
        Collections.sort(sorted);
        return String.join(" ", sorted);
    }

    private static List<String> words(String folded) {
        return Arrays.stream(folded.split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        apart.codePoints()
                .filter(c -> !isAccent(c) && APOSTROPHES.indexOf(c) < 0)
                .map(Character::toLowerCase)
                .forEach(c -> append(c, folded));
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Of Latin, Greek and Cyrillic letters; in other scripts marks are no ornament. */
    private static boolean isAccent(int c) {
        return c >= 0x300 && c <= 0x36F;
    }

    private static void append(int c, StringBuilder folded) {
        int kind = Character.getType(c);
        if (kind == Character.DASH_PUNCTUATION || c == '\u2212') {
            folded.append('-');
        } else if (LETTERS.containsKey(c)) {
            folded.append(LETTERS.get(c));
        } else if (Character.isLetterOrDigit(c)
                || kind == Character.NON_SPACING_MARK
                || kind == Character.COMBINING_SPACING_MARK) {
            folded.appendCodePoint(c);
        } else {
            folded.append(' ');
        }
    }
}
