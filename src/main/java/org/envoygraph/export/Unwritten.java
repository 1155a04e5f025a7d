package org.envoygraph.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

/** What is told of a file that could not be written. */
final class Unwritten {
    private Unwritten() {}

    static IOException file(Path file, IOException broken) {
        return new IOException(
                file
                        + " cannot be written: "
                        + reason(broken)
                        + "; what stood there stays as it was; see that there is room and that you may"
                        + " write there, and try again",
                broken);
    }

    private static String reason(IOException broken) {
        if (broken instanceof AccessDeniedException) {
            return "this user may not";
        }
        Optional<String> known =
                broken instanceof FileSystemException named
                        ? Optional.ofNullable(named.getReason())
                        : Optional.ofNullable(broken.getMessage());
        return known.orElseGet(() -> broken.getClass().getSimpleName());
    }
}
