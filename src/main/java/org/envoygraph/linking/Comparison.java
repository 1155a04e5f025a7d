package org.envoygraph.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Holds two names against each other, word by word; a rare word counts more than a common one. */
final class Comparison {
    private static final double SLIGHT = 0.15;

    /** Both names have a word that the other has not: Jong-il is not Jong-un. */
    private static final double CONTRADICTION = 0.75;

    /** The same of initials, which are often wrong. */
    private static final double OTHER_INITIAL = 0.9;

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
            boolean bare =
                    !family.isEmpty()
                            && asked.words().stream().allMatch(w -> family.contains(w.text()));
            return Likeness.ofSame(bare, lone, asked.isMeagre());
        }
        if (asked.hasWordsOf(name)) {
            return Likeness.ofReordered(asked.isMeagre());
        }
        Likeness parted = align(asked.words(), name.words(), family, lone);
        if (asked.joined() == asked.words() && name.joined() == name.words()) {
            return parted;
        }
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

    private Likeness align(List<Word> asked, List<Word> name, Set<String> family, boolean lone) {
        Pairing pairing = Pairing.of(asked, name);
        double agreed = 0;
        boolean bySound = false;
        boolean wholly = true;
        boolean initials = false;
        boolean familyByInitial = false;
        boolean onlyFamily = !family.isEmpty();
        int words = 0;
        int whole = 0;
        for (Pairing.Pair pair : pairing.pairs()) {
            Word agreeing = name.get(pair.name());
            agreed += pair.similarity() * (weight(asked.get(pair.asked())) + weight(agreeing));
            bySound |= pair.bySound();
            onlyFamily &= family.contains(agreeing.text());
            wholly &= pair.fits();
            boolean initial = agreeing.isInitial() || asked.get(pair.asked()).isInitial();
            initials |= initial;
            familyByInitial |= initial && family.contains(agreeing.text());
            words++;
            whole += agreeing.isSlight() || pair.similarity() < 1 ? 0 : 1;
        }
        List<Word> more = left(asked, pairing::hasPartnerOfAsked);
        List<Word> less = left(name, pairing::hasPartnerOfName);
        double weights = weight(asked) + weight(name);
        double similarity = weights == 0 ? 0 : agreed / weights * contradiction(more, less);
        boolean one = words == 1 && (name.size() > 1 || lone);
        boolean all = more.isEmpty() && less.isEmpty();
        boolean some = wholly && (more.isEmpty() || less.isEmpty());
        boolean fits = words > 1 && (some || all && !initials);
        boolean spelledOut = wholly && whole > 1 && all && !familyByInitial;
        return new Likeness(
                similarity,
                false,
                false,
                spelledOut,
                fits,
                bySound,
                words > 0 && onlyFamily,
                one,
                false);
    }

    private interface Partners {
        boolean has(int place);
    }

    private static List<Word> left(List<Word> words, Partners partners) {
        List<Word> left = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!partners.has(i)) {
                left.add(words.get(i));
            }
        }
        return left;
    }

    private static double contradiction(List<Word> more, List<Word> less) {
        if (more.isEmpty() || less.isEmpty()) {
            return 1;
        }
        if (more.stream().anyMatch(Word::isNumber) && less.stream().anyMatch(Word::isNumber)) {
            return OTHER_NUMBER;
        }
        boolean slight =
                more.stream().allMatch(Word::isSlight) || less.stream().allMatch(Word::isSlight);
        return slight ? OTHER_INITIAL : CONTRADICTION;
    }

    private double weight(List<Word> words) {
        double all = 0;
        for (Word word : words) {
            all += weight(word);
        }
        return all;
    }

    private double weight(Word word) {
        return word.isSlight() ? SLIGHT : rarity.applyAsDouble(word.text());
    }
}
