package org.envoygraph.web.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file (RFC 9110, 14).
 *
 * @param from the first byte, counted from 0
 * @param length at least 1, unless the whole file is empty
 */
record ByteRange(long from, long length) {
    private static final Pattern ONE = Pattern.compile("bytes=\\s*([0-9]{0,18})-([0-9]{0,18})\\s*");

    static ByteRange all(long size) {
        return new ByteRange(0, size);
    }

    /**
     * Reads the header {@code Range}. Several ranges, and what is none, may be overlooked: then all
     * is sent.
     *
     * @return nothing when the range lies outside of the file
     */
    static Optional<ByteRange> read(String header, long size) {
        Matcher parts = ONE.matcher(header);
        if (!parts.matches() || parts.group(1).isEmpty() && parts.group(2).isEmpty()) {
            return Optional.of(all(size));
        }
        if (parts.group(1).isEmpty()) {
            long last = Math.min(size, Long.parseLong(parts.group(2)));
            return last == 0 ? Optional.empty() : Optional.of(new ByteRange(size - last, last));
        }
        long from = Long.parseLong(parts.group(1));
        long to = parts.group(2).isEmpty() ? size - 1 : Long.parseLong(parts.group(2));
        if (to < from && !parts.group(2).isEmpty()) {
            return Optional.of(all(size));
        }
        return from >= size
                ? Optional.empty()
                : Optional.of(new ByteRange(from, Math.min(to, size - 1) - from + 1));
    }

    boolean isAll(long size) {
        return length == size;
    }

    /** The header {@code Content-Range}. */
    String of(long size) {
        return "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }
}
