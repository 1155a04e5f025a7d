package org.envoygraph.linking.client;

/** A stranger's text made fit to be shown and kept: one line, nothing in it that is not seen. */
final class Harmless {
    private static final int MOST = 300;

    private Harmless() {}

    /**
     * Controls, what turns or breaks lines, and what has no shape are spelt, as {@code U+202E};
     * blanks of all kinds become one space; what is long is cut.
     */
    static String text(String text) {
        StringBuilder shown = new StringBuilder();
        int[] points = text.codePoints().limit(MOST + 1L).toArray();
        for (int i = 0; i < Math.min(points.length, MOST); i++) {
            append(points[i], shown);
        }
        return shown.toString().strip() + (points.length > MOST ? " …" : "");
    }

    private static void append(int c, StringBuilder shown) {
        if (c == '\n' || c == '\t' || c == '\r' || Character.isSpaceChar(c)) {
            if (!shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        } else if (isUnseen(c)) {
            shown.append("U+%04X".formatted(c));
        } else {
            shown.appendCodePoint(c);
        }
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    true;
            default -> false;
        };
    }
}
