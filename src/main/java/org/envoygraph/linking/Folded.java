package org.envoygraph.linking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A name without what differs from hand to hand: capitals, accents, apostrophes, punctuation.
 * Letters of other scripts stay what they are. A hyphen parts words and joins them: both ways are
 * kept.
 */
final class Folded {
    private final List<Word> words;
    private final List<Word> joined;
    private final String sortedWords;
    private final String sortedJoined;
    private final String withoutSpaces;

    /**
     * Of words that are folded already.
     *
     * @param words parted at hyphens, in natural order: {@code Kim, Sung} is {@code sung kim}
     * @param joined the same with hyphens left out
     */
    Folded(List<Word> words, List<Word> joined) {
        this.words = words;
        this.joined = joined.equals(words) ? words : joined;
        sortedWords = sorted(words);
        sortedJoined = this.joined == words ? sortedWords : sorted(joined);
        withoutSpaces = String.join("", texts(words));
    }

    /** All words of a name. */
    static Folded of(String name) {
        return Written.folded(name);
    }

    /** The name of a person without the titles before it. */
    Folded untitled() {
        int from = Titles.before(words);
        int fromJoined = Titles.before(joined);
        List<Word> named = withoutYears(words.subList(from, words.size()));
        return named.size() == words.size() && fromJoined == 0
                ? this
                : new Folded(named, withoutYears(joined.subList(fromJoined, joined.size())));
    }

    /** Years of birth and death part namesakes in a catalogue and are no part of a name. */
    private static List<Word> withoutYears(List<Word> words) {
        List<Word> named = words.stream().filter(word -> !word.isYear()).toList();
        return named.isEmpty() ? words : named;
    }

    /**
     * Whether it is of initials and one word, even if twice: F. Smith, Charles I, Mansour Mansur.
     */
    boolean isMeagre() {
        return words.size() > 1 && soundsThatSay() < 2;
    }

    private long soundsThatSay() {
        return words.stream().filter(word -> !word.isSlight()).map(Word::bones).distinct().count();
    }

    List<Word> words() {
        return words;
    }

    List<Word> joined() {
        return joined;
    }

    String text() {
        return String.join(" ", texts(words));
    }

    String withoutSpaces() {
        return withoutSpaces;
    }

    /** Whether the names are the same but for the order of words and for hyphens. */
    boolean hasWordsOf(Folded other) {
        return sortedWords.equals(other.sortedWords) || sortedJoined.equals(other.sortedJoined);
    }

    /** By these two names are the same but for the order of words, for hyphens and for spaces. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(sortedWords);
        keys.add(sortedJoined);
        keys.add("=" + withoutSpaces);
        return keys;
    }

    /** By this two names sound alike in Latin letters. */
    String sound() {
        List<String> bones = new ArrayList<>();
        joined.forEach(word -> bones.add(word.bones()));
        Collections.sort(bones);
        return "~" + String.join(" ", bones);
    }

    /**
     * By these two names may be one that is written with more or fewer words: the last word, with
     * the initial of each word before it.
     */
    Set<String> shortened() {
        Set<String> keys = new LinkedHashSet<>();
        int last = joined.size() - 1;
        while (last > 0 && joined.get(last).isSuffix()) {
            last--;
        }
        for (int i = 0; i < last; i++) {
            if (!joined.get(i).isSuffix()) {
                int initial = joined.get(i).text().codePointAt(0);
                keys.add("^" + Character.toString(initial) + " " + joined.get(last).text());
            }
        }
        return keys;
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    private static String sorted(List<Word> words) {
        return String.join(" ", words.stream().map(Word::text).sorted().toList());
    }
}
