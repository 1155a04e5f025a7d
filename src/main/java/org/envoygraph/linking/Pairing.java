package org.envoygraph.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which words of two names are the same word; each has at most one partner, the best first. */
final class Pairing {
    private static final double ALIKE = 0.88;

    /** Il-sung has all letters of Sung and is another name. */
    private static final double ALIKE_BUT_START = 0.94;

    private static final double BY_SOUND = 0.7;
    private static final double SOUND = 0.88;
    private static final double INITIAL = 0.8;
    private static final double BEGINNING = 0.7;

    /** Shorter words that differ in a letter are other words. */
    private static final int LONG_ENOUGH = 4;

    /**
     * Two words.
     *
     * @param asked the place of the one
     * @param name the place of the other
     */
    record Pair(int asked, int name, double similarity, boolean bySound, boolean fits) {}

    private final boolean[] used;
    private final boolean[] taken;
    private final List<Pair> pairs = new ArrayList<>();

    private Pairing(int asked, int name) {
        used = new boolean[asked];
        taken = new boolean[name];
    }

    private static final Pair NONE = new Pair(0, 0, 0, false, false);

    static Pairing of(List<Word> asked, List<Word> name) {
        List<Pair> all = new ArrayList<>(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < name.size(); j++) {
                Pair pair = pair(i, asked.get(i), j, name.get(j));
                if (pair != NONE) {
                    all.add(pair);
                }
            }
        }
        if (all.size() > 1) {
            all.sort(Comparator.comparingDouble(Pair::similarity).reversed());
        }
        Pairing pairing = new Pairing(asked.size(), name.size());
        all.forEach(pairing::keep);
        return pairing;
    }

    private void keep(Pair pair) {
        if (!used[pair.asked] && !taken[pair.name]) {
            used[pair.asked] = true;
            taken[pair.name] = true;
            pairs.add(pair);
        }
    }

    List<Pair> pairs() {
        return pairs;
    }

    boolean hasPartnerOfAsked(int asked) {
        return used[asked];
    }

    boolean hasPartnerOfName(int name) {
        return taken[name];
    }

    /** As Ed of Edward. */
    private static boolean isBeginning(String some, String all) {
        return some.length() > 1 && some.length() < LONG_ENOUGH && all.startsWith(some);
    }

    private static Pair pair(int i, Word one, int j, Word other) {
        if (one.text().equals(other.text())) {
            return new Pair(i, j, 1, false, true);
        }
        if (one.isNumber() || other.isNumber() || one.isSuffix() || other.isSuffix()) {
            return NONE;
        }
        if (one.isInitial() || other.isInitial()) {
            boolean fits = one.text().charAt(0) == other.text().charAt(0);
            return fits ? new Pair(i, j, INITIAL, false, true) : NONE;
        }
        if (Spelling.isKnown(one.text(), other.text()) || one.sound().equals(other.sound())) {
            return new Pair(i, j, SOUND, true, false);
        }
        if (isBeginning(one.text(), other.text()) || isBeginning(other.text(), one.text())) {
            return new Pair(i, j, BEGINNING, false, false);
        }
        if (Math.min(one.text().length(), other.text().length()) < LONG_ENOUGH) {
            return NONE;
        }
        double letters = Letters.likeness(one.text(), other.text());
        boolean sound = letters >= BY_SOUND && one.bones().equals(other.bones());
        boolean sameStart = one.text().charAt(0) == other.text().charAt(0);
        if (letters >= (sameStart ? ALIKE : ALIKE_BUT_START)) {
            return new Pair(i, j, letters * 0.97, sound, false);
        }
        return sound ? new Pair(i, j, SOUND, true, false) : NONE;
    }
}
