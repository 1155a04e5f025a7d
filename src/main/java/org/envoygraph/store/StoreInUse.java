package org.envoygraph.store;

import java.io.IOException;
import java.nio.file.Path;

/** Another process has the store open; one at a time may. */
public final class StoreInUse extends IOException {
    private static final long serialVersionUID = 1L;

    StoreInUse(Path folder) {
        super(folder + ": the store is in use; stop the server that has it open");
    }
}
