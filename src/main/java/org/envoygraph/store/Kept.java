package org.envoygraph.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Graphs that a new store takes over as they are, once all else is in it, if the check of them
 * finds nothing.
 *
 * @param files N-Quads
 * @param check is given the things of these graphs, seen together with all that is in the store
 * @param <F> what a finding is
 */
public record Kept<F>(List<Path> files, Check<F> check) {
    public Kept {
        files = List.copyOf(files);
        Objects.requireNonNull(check);
    }

    /** Nothing. */
    public static <F> Kept<F> nothing() {
        return new Kept<>(List.of(), Check.none());
    }
}
