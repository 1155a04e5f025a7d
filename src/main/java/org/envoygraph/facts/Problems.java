package org.envoygraph.facts;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Collects problems, so that a curator sees all of them at once, in the order of the files. */
public final class Problems {
    private final TreeSet<Problem> found = new TreeSet<>();

    /** Adds a problem; the same one twice counts once. */
    public void add(Place place, String message) {
        found.add(new Problem(place, message));
    }

    /** Adds all problems of a collection. */
    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** The problems in the order of file, line and column. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** How many there are; a difference tells whether something was found in between. */
    public int count() {
        return found.size();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }
}
