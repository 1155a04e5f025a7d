package org.envoygraph.facts;

import java.util.Comparator;

/**
 * A curator's mistake: its place, the value in quotes and what to do.
 *
 * @param place where it stands
 * @param message one line of plain words; hidden characters in it are spelt out, and a very long
 *     one is cut in the middle
 */
public record Problem(Place place, String message) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::message);

    public Problem {
        message = OneLine.of(message);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return OneLine.of(place.toString()) + ": " + message;
    }
}
