package org.envoygraph.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Holds two names against each other, word by word; a rare word counts more than a common one. */
final class Comparison {
    private static final JaroWinklerSimilarity LETTERS = new JaroWinklerSimilarity();
    private static final double ALIKE = 0.88;

    /** Il-sung has all letters of Sung and is another name. */
    private static final double ALIKE_BUT_START = 0.94;

    private static final double BY_SOUND = 0.7;

    /** Shorter words that differ in a letter are other words. */
    private static final int LONG_ENOUGH = 4;

    private static final double INITIAL = 0.25;

    /** Both names have a word that the other has not: Jong-il is not Jong-un. */
    private static final double CONTRADICTION = 0.75;

    private static final double OTHER_NUMBER = 0.5;

    private final ToDoubleFunction<String> rarity;

    Comparison(ToDoubleFunction<String> rarity) {
        this.rarity = rarity;
    }

    /**
     * How alike two names are.
     *
     * @param family the words of the family name, empty where nobody said
     */
    Likeness compare(Folded asked, Folded name, Set<String> family) {
        if (asked.words().isEmpty() || name.words().isEmpty()) {
            return Likeness.NONE;
        }
        boolean lone = isLone(asked);
        if (asked.withoutSpaces().equals(name.withoutSpaces())) {
            boolean bare = family.containsAll(asked.words()) && !family.isEmpty();
            return new Likeness(1, true, false, false, bare, lone);
        }
        if (Folded.sorted(asked.words()).equals(Folded.sorted(name.words()))
                || Folded.sorted(asked.joined()).equals(Folded.sorted(name.joined()))) {
            return new Likeness(1, false, true, false, false, false);
        }
        Likeness parted = align(asked.words(), name.words(), family, lone);
        Likeness joined = align(asked.joined(), name.joined(), family, lone);
        return joined.similarity() > parted.similarity() ? joined : parted;
    }

    /** One word of a script that parts family name and given name by a space. */
    private static boolean isLone(Folded asked) {
        String text = asked.withoutSpaces();
        return asked.words().size() == 1
                && (text.codePointCount(0, text.length()) < 2
                        || !Character.isIdeographic(text.codePointAt(0)) && !isHangul(text));
    }

    private static boolean isHangul(String text) {
        return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HANGUL;
    }

    private record Pair(int asked, int name, double similarity, boolean bySound) {}

    private Likeness align(
            List<String> asked, List<String> name, Set<String> family, boolean lone) {
        List<Pair> pairs = pairs(asked, name);
        boolean[] used = new boolean[asked.size()];
        boolean[] taken = new boolean[name.size()];
        double agreed = 0;
        boolean bySound = false;
        boolean onlyFamily = !family.isEmpty();
        int words = 0;
        for (Pair pair : pairs) {
            if (!used[pair.asked] && !taken[pair.name]) {
                used[pair.asked] = true;
                taken[pair.name] = true;
                String agreeing = name.get(pair.name);
                agreed += pair.similarity * (weight(asked.get(pair.asked)) + weight(agreeing));
                bySound |= pair.bySound;
                onlyFamily &= family.contains(agreeing);
                words++;
            }
        }
        double all = weight(asked) + weight(name);
        double similarity = agreed / all * contradiction(asked, used, name, taken);
        boolean one = words == 1 && (name.size() > 1 || lone);
        return new Likeness(similarity, false, false, bySound, words > 0 && onlyFamily, one);
    }

    private static double contradiction(
            List<String> asked, boolean[] used, List<String> name, boolean[] taken) {
        List<String> more = left(asked, used);
        List<String> less = left(name, taken);
        if (more.isEmpty() || less.isEmpty()) {
            return 1;
        }
        boolean numbers =
                more.stream().anyMatch(Comparison::isNumber)
                        && less.stream().anyMatch(Comparison::isNumber);
        return numbers ? OTHER_NUMBER : CONTRADICTION;
    }

    private static List<String> left(List<String> words, boolean[] used) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            if (!used[i] && !isInitial(words.get(i))) {
                left.add(words.get(i));
            }
        }
        return left;
    }

    private static List<Pair> pairs(List<String> asked, List<String> name) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < name.size(); j++) {
                Pair pair = pair(i, asked.get(i), j, name.get(j));
                if (pair.similarity > 0) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::similarity).reversed());
        return pairs;
    }

    private static Pair pair(int i, String one, int j, String other) {
        if (one.equals(other)) {
            return new Pair(i, j, 1, false);
        }
        if (isNumber(one) || isNumber(other)) {
            return new Pair(i, j, 0, false);
        }
        if (isInitial(one) || isInitial(other)) {
            boolean fits = one.charAt(0) == other.charAt(0);
            return new Pair(i, j, fits ? 0.8 : 0, false);
        }
        if (Spelling.isKnown(one, other)) {
            return new Pair(i, j, 0.88, true);
        }
        if (Math.min(one.length(), other.length()) < LONG_ENOUGH) {
            return new Pair(i, j, 0, false);
        }
        double letters = LETTERS.apply(one, other);
        boolean sound =
                letters >= BY_SOUND && Spelling.skeleton(one).equals(Spelling.skeleton(other));
        boolean sameStart = one.charAt(0) == other.charAt(0);
        if (letters >= (sameStart ? ALIKE : ALIKE_BUT_START)) {
            return new Pair(i, j, letters * 0.97, sound);
        }
        return new Pair(i, j, sound ? 0.88 : 0, sound);
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && word.charAt(0) < 0x250;
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private double weight(Collection<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        return isInitial(word) ? INITIAL : rarity.applyAsDouble(word);
    }
}
