package org.envoygraph.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.envoygraph.facts.OneLine;

/** Failures of disk or network, and numbers of things, in words for people. */
final class PlainWords {
    private PlainWords() {}

    /** {@code 1 fact} or {@code 2 facts}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static String of(Exception failure) {
        return OneLine.of(words(failure));
    }

    private static String words(Exception failure) {
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file or folder";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": may not be read or written by this user";
        }
        if (failure instanceof FileSystemException broken && broken.getReason() != null) {
            return broken.getFile() + ": " + broken.getReason();
        }
        if (failure instanceof UncheckedIOException wrapped) {
            return words(wrapped.getCause());
        }
        String message = failure.getMessage();
        return message == null ? failure.toString() : message;
    }
}
