package org.envoygraph.imports;

import java.io.IOException;

/** A file that holds no records of the source that is read. */
final class OtherFile extends IOException {
    private static final long serialVersionUID = 1L;

    OtherFile(String shown) {
        super(shown + ": no records of this source");
    }
}
