package org.envoygraph.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** What sorted rows hold, each row once. */
final class Distinct<T> implements Iterator<T> {
    private static final byte[] NONE = new byte[0];

    private final Iterator<byte[]> rows;
    private final Function<String, T> read;
    private byte[] next = NONE;

    Distinct(Iterator<byte[]> rows, Function<String, T> read) {
        this.rows = rows;
        this.read = read;
        advance();
    }

    private void advance() {
        byte[] last = next;
        next = NONE;
        while (next.length == 0 && rows.hasNext()) {
            byte[] row = rows.next();
            next = Arrays.equals(row, last) ? NONE : row;
        }
    }

    @Override
    public boolean hasNext() {
        return next.length > 0;
    }

    @Override
    public T next() {
        if (next.length == 0) {
            throw new NoSuchElementException();
        }
        String row = new String(next, StandardCharsets.UTF_8);
        advance();
        return read.apply(row);
    }
}
