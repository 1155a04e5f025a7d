package org.envoygraph.imports;

import java.io.IOException;
import java.nio.file.Path;

/** The way in of one source. */
interface Importer {
    /**
     * Looks at a file before any is read, for names by which records of other files call its own.
     *
     * @throws IOException if it cannot be read
     */
    default void glance(Path file, String shown) throws IOException {}

    /**
     * Whether a file tells of what records of other files refer to, and so is read before them. The
     * shapes are held against some records at a time, with those that came before.
     */
    default boolean isFirst(String shown) {
        return false;
    }

    /**
     * Reads a file record by record, and writes what each says.
     *
     * @param shown what to call the file: its path below the folder that was given
     */
    void read(Path file, String shown) throws IOException;
}
