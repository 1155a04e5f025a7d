package org.envoygraph.queries;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How many columns of a terminal a text takes; Chinese, Japanese and Korean letters take two. */
final class TextWidth {
    private static final Set<UnicodeScript> WIDE =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HANGUL,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA);

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean fullWidth = c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF60;
        return fullWidth || WIDE.contains(UnicodeScript.of(c)) ? 2 : 1;
    }

    /** The text in lines that take no more than a width of at least 2; at least one line. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +")) {
            if (!line.isEmpty() && of(line.toString()) + 1 + of(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ");
            addBroken(word, width, line, lines);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Breaks a word where it is wider than a line. */
    private static void addBroken(String word, int width, StringBuilder line, List<String> lines) {
        for (int c : word.codePoints().toArray()) {
            if (!line.isEmpty() && of(line.toString()) + of(c) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(c);
        }
    }
}
