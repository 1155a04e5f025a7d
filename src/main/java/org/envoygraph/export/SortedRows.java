package org.envoygraph.export;

import java.util.Iterator;

/**
 * Takes rows of bytes and gives them back sorted, byte by byte, each as often as it was given. Who
 * lends one decides how many rows stay in memory.
 */
public interface SortedRows extends AutoCloseable {

    /**
     * Takes a row; none after {@link #sorted}.
     *
     * @throws java.io.UncheckedIOException if there is no room for it
     */
    void add(byte[] row);

    /** All rows from the first, as often as it is asked, to be exhausted each time. */
    Iterator<byte[]> sorted();

    /** Lets go of all rows. */
    @Override
    void close();
}
