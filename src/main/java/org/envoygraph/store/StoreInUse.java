package org.envoygraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Another process has the store open, or builds it; one at a time may. */
public final class StoreInUse extends IOException {
    private static final long serialVersionUID = 1L;

    /** Where TDB2 writes the number of the process that has the folder open. */
    private static final String LOCK = "tdb.lock";

    private StoreInUse(String message) {
        super(message);
    }

    /** Somebody reads or serves the store in this folder. */
    static StoreInUse open(Path folder) {
        return new StoreInUse(
                folder
                        + ": the store is open in "
                        + process(folder)
                        + ", such as a running 'serve'; ask that server over HTTP, or end it first");
    }

    /** Somebody builds the store anew, in this folder beside it. */
    static StoreInUse building(Path folder, Path fresh) {
        return new StoreInUse(
                folder
                        + ": "
                        + process(fresh)
                        + " is building the store; wait until it is done, then try again");
    }

    private static String process(Path folder) {
        return holder(folder).map(number -> "process " + number).orElse("another process");
    }

    private static Optional<String> holder(Path folder) {
        try {
            String lock = Files.readString(folder.resolve(LOCK), StandardCharsets.ISO_8859_1);
            return Optional.of(lock.strip()).filter(number -> number.matches("[0-9]+"));
        } catch (IOException unreadable) {
            return Optional.empty(); // it may be let go at this moment
        }
    }
}
