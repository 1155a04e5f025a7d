package org.envoygraph.queries;

import java.util.Collection;
import java.util.Optional;
import org.envoygraph.yaml.Suggestion;

/** Foreign text made fit for one line of a message or a terminal. */
final class Shown {
    private static final int MOST_CHARACTERS = 80;

    private Shown() {}

    /** The text on one line, cut when it is long. */
    static String quoted(String text) {
        String line = oneLine(text);
        return line.codePointCount(0, line.length()) <= MOST_CHARACTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
    }

    /** {@code 'sung-kin' is no person; did you mean 'sung-kim'?}. */
    static String unknown(String wrong, String what, Collection<String> known) {
        String shown = quoted(wrong);
        return known.isEmpty()
                ? "'" + shown + "' is no " + what + "; there is none"
                : Suggestion.unknown(shown, what, known);
    }

    /** The text with a blank for every line break, control or direction character. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(isHidden(c) ? ' ' : c));
        return line.toString();
    }

    /** The first character that nobody means to type, as {@code U+202E}. */
    static Optional<String> hiddenCharacter(String text) {
        return text.codePoints()
                .filter(Shown::isHidden)
                .mapToObj(c -> String.format("U+%04X", c))
                .findFirst();
    }

    /** Controls, lone surrogates, and the characters that turn the direction of writing. */
    private static boolean isHidden(int c) {
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean breaks = c == 0x2028 || c == 0x2029;
        return turns || breaks || Character.isISOControl(c) || isLoneSurrogate(c);
    }

    private static boolean isLoneSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
