package org.envoygraph.imports;

import java.io.IOException;
import java.nio.file.Path;

/** The way in of one source. */
interface Importer {
    /**
     * Reads a file record by record, and writes what each says.
     *
     * @param shown what to call the file: its path below the folder that was given
     */
    void read(Path file, String shown) throws IOException;
}
