package org.envoygraph.web.api;

import java.util.OptionalInt;

/** What became of passages in the copies of whoever runs the server; words of them never come. */
@FunctionalInterface
public interface PassageStates {
    /**
     * What became of one passage.
     *
     * @param state {@code OK}, {@code moved}, {@code gone}, {@code not available} or {@code text
     *     not held}
     * @param movedBy code points, when it moved
     */
    record State(String state, OptionalInt movedBy) {
        /** Of a text that nobody holds, with the digest of 12 digits by which such passages go. */
        static final State NOT_HELD = new State("text not held", OptionalInt.empty());

        /** No text was at hand. */
        public static final State NOT_AVAILABLE = new State("not available", OptionalInt.empty());
    }

    /**
     * The state of a passage.
     *
     * @param fact id of the fact
     * @param start of the passage, in code points; 0 when only its digest is known
     * @param end code point after its last; 0 when only its digest is known
     * @param digest of its words
     */
    State of(String fact, int start, int end, String digest);

    /** Where no copies are at hand. */
    static PassageStates none() {
        return (fact, start, end, digest) -> State.NOT_AVAILABLE;
    }
}
