package org.envoygraph.linking;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A post in which a person was seen.
 *
 * @param id as the register or the service has it
 * @param label in words
 * @param from the first day on which it is attested, where known
 * @param to the last one, where known
 */
public record HeldPost(String id, String label, Optional<LocalDate> from, Optional<LocalDate> to) {
    public HeldPost {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }
}
