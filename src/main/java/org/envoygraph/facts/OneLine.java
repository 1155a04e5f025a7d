package org.envoygraph.facts;

/** Foreign text made fit for one line of a message: nothing in it moves a cursor or fills pages. */
public final class OneLine {
    private static final int MOST_CHARACTERS = 1_000;
    private static final int KEPT_AT_EACH_END = 400;

    private OneLine() {}

    /**
     * The text on one line: controls, and what turns or breaks lines, as {@code U+000A}; of a very
     * long text the beginning and the end, where messages have their remedy.
     */
    public static String of(String text) {
        String shown = text.length() <= MOST_CHARACTERS ? text : ends(text);
        return shown.codePoints().anyMatch(OneLine::isHidden) ? spelt(shown) : shown;
    }

    private static String ends(String text) {
        int start = text.offsetByCodePoints(0, KEPT_AT_EACH_END);
        int end = text.offsetByCodePoints(text.length(), -KEPT_AT_EACH_END);
        return text.substring(0, start) + " … " + text.substring(end);
    }

    private static String spelt(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            if (isHidden(c)) {
                                line.append("U+%04X".formatted(c));
                            } else {
                                line.appendCodePoint(c);
                            }
                        });
        return line.toString();
    }

    private static boolean isHidden(int c) {
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean breaks = c == 0x2028 || c == 0x2029;
        boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return turns || breaks || lone || Character.isISOControl(c);
    }
}
