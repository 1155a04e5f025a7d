package org.envoygraph.linking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a name as somebody wrote it: with accents, commas, brackets and capitals. */
final class Written {
    /** More words than this are no name; the rest is left out. */
    private static final int MOST_WORDS = 16;

    private static final String APOSTROPHES = "'`´’‘ʼʻʿʾ′“”\"";

    private static final Pattern ASIDE = Pattern.compile("\\(([^()]*)\\)?|“([^“”]*)”|\"([^\"]*)\"");

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

    private Written() {}

    /**
     * The whole name, then, where something stands in brackets or between quotation marks, the name
     * without that, and that by itself if it is of several words.
     */
    static List<Folded> readings(String name) {
        List<Folded> readings = new ArrayList<>();
        readings.add(folded(name));
        Matcher aside = ASIDE.matcher(name);
        StringBuilder without = new StringBuilder();
        while (aside.find()) {
            aside.appendReplacement(without, " ");
            Folded inside = folded(aside.group());
            if (inside.words().size() > 1) {
                readings.add(inside);
            }
        }
        aside.appendTail(without);
        Folded rest = folded(without.toString());
        if (readings.size() > 1 || !rest.words().equals(readings.get(0).words())) {
            if (!rest.words().isEmpty()) {
                readings.add(1, rest);
            }
        }
        return readings;
    }

    static Folded folded(String name) {
        String natural = natural(name);
        String folded = fold(natural);
        return new Folded(words(folded.replace('-', ' ')), words(folded.replace("-", "")));
    }

    /** In the order in which a name is said: what stands before a comma goes behind. */
    private static String natural(String name) {
        if (name.indexOf(',') < 0) {
            return name;
        }
        List<String> parts = new ArrayList<>();
        List<String> suffixes = new ArrayList<>();
        for (String part : name.split(",")) {
            String folded = fold(part).strip();
            if (Word.isSuffix(folded) && !parts.isEmpty()) {
                suffixes.add(part);
            } else if (!folded.isEmpty()) {
                parts.add(part);
            }
        }
        if (parts.size() > 3 || parts.isEmpty()) {
            return name;
        }
        if (parts.size() > 1) {
            parts.add(parts.remove(0));
        }
        parts.addAll(suffixes);
        return String.join(" ", parts);
    }

    private static List<Word> words(String folded) {
        return Arrays.stream(folded.split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(Word::of)
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
