package org.envoygraph.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines of a text, one at a time, none of them longer than is said. */
final class TextLines implements Closeable {
    private static final int BUFFER = 1 << 13;

    private final Reader text;
    private final int longest;
    private final char[] buffer = new char[BUFFER];
    private int from;
    private int filled;

    TextLines(Reader text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /** A line is too long. */
    static final class TooLong extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** The next line, without the line feed that ends it; nothing after the last. */
    Optional<String> next() throws IOException, TooLong {
        if (!hasMore()) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        while (hasMore()) {
            int end = from;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            if (line.length() + end - from > longest) {
                throw new TooLong();
            }
            line.append(buffer, from, end - from);
            from = end + 1;
            if (end < filled) {
                break;
            }
        }
        return Optional.of(line.toString());
    }

    private boolean hasMore() throws IOException {
        if (from >= filled) {
            from = 0;
            filled = text.read(buffer, 0, BUFFER);
        }
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
