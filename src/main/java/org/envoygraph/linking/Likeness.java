package org.envoygraph.linking;

/**
 * How alike two names are.
 *
 * @param similarity from 0 to 1
 * @param same whether they are the same but for capitals, accents, hyphens and spaces
 * @param reordered whether only the order of the words differs
 * @param spelledOut whether they are the same but for initials that the other spells out, two words
 *     at least being the same
 * @param fits whether nothing in them differs, though one says more: other words, or a name where
 *     the other has its initial
 * @param bySound whether some words agree only by their sound
 * @param onlyFamily whether nothing but the family name agrees
 * @param oneWord whether the agreement is of one word, the name having more of them
 * @param meagre whether what is the same is no more than one word with initials or a number
 */
record Likeness(
        double similarity,
        boolean same,
        boolean reordered,
        boolean spelledOut,
        boolean fits,
        boolean bySound,
        boolean onlyFamily,
        boolean oneWord,
        boolean meagre) {
    static final Likeness NONE =
            new Likeness(0, false, false, false, false, false, false, false, false);

    static Likeness ofSame(boolean onlyFamily, boolean oneWord, boolean meagre) {
        return new Likeness(1, true, false, false, true, false, onlyFamily, oneWord, meagre);
    }

    static Likeness ofReordered(boolean meagre) {
        return new Likeness(1, false, true, false, true, false, false, false, meagre);
    }

    boolean isWhole() {
        return same || reordered;
    }
}
