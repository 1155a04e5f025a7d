package org.envoygraph.linking;

/**
 * How alike two names are.
 *
 * @param similarity from 0 to 1
 * @param same whether they are the same but for capitals, accents, hyphens and spaces
 * @param reordered whether only the order of the words differs
 * @param bySound whether some words agree only by their sound
 * @param onlyFamily whether nothing but the family name agrees
 * @param oneWord whether the agreement is of one word, the name having more of them
 */
record Likeness(
        double similarity,
        boolean same,
        boolean reordered,
        boolean bySound,
        boolean onlyFamily,
        boolean oneWord) {
    static final Likeness NONE = new Likeness(0, false, false, false, false, false);

    boolean isWhole() {
        return same || reordered;
    }
}
