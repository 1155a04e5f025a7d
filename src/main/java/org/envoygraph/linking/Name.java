package org.envoygraph.linking;

import java.util.Objects;

/**
 * One name of a thing, as it is written somewhere.
 *
 * @param text with accents, commas and capitals as written; {@code Kim, Sung Y.} puts the family
 *     name first
 * @param language a BCP-47 tag, or empty where nobody said
 * @param kind how much the name says by itself
 */
public record Name(String text, String language, Kind kind) {
    /** How much a name says by itself. */
    public enum Kind {
        /** The one that is shown. */
        LABEL,
        /** Another full name. */
        VARIANT,
        /**
         * What one text calls the thing, such as a bare family name; elsewhere it may be others.
         */
        PASSING
    }

    public Name {
        Objects.requireNonNull(text);
        Objects.requireNonNull(language);
        Objects.requireNonNull(kind);
    }
}
