package org.envoygraph.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Collects problems, so that a curator sees all of them at once, in the order of the files. Of a
 * file with very many only the first that were found are kept, and so of all files together.
 */
public final class Problems {
    /** So many are told of one file. */
    public static final int MOST_OF_A_FILE = 100;

    /** So many are told of all files together. */
    public static final int MOST = 1_000;

    private final TreeSet<Problem> found = new TreeSet<>();
    private final Map<String, Integer> toldOfFile = new HashMap<>();
    private final TreeSet<String> filesWithMore = new TreeSet<>();
    private int untold;

    /** Adds a problem; the same one twice counts once. */
    public void add(Place place, String message) {
        if (!hasRoom(place)) {
            leaveOut(place);
        } else if (found.add(new Problem(place, message))) {
            toldOfFile.merge(place.file(), 1, Integer::sum);
        }
    }

    /** Adds a problem whose words cost something; they are made only if they are told. */
    public void add(Place place, Supplier<String> message) {
        if (hasRoom(place)) {
            add(place, message.get());
        } else {
            leaveOut(place);
        }
    }

    private boolean hasRoom(Place place) {
        return !isFull(place.file()) && found.size() < MOST;
    }

    private boolean isFull(String file) {
        return toldOfFile.getOrDefault(file, 0) >= MOST_OF_A_FILE;
    }

    private void leaveOut(Place place) {
        untold++;
        if (isFull(place.file())) {
            filesWithMore.add(place.file());
        }
    }

    /** Adds all problems of a collection. */
    public void addAll(Collection<Problem> problems) {
        problems.forEach(problem -> add(problem.place(), problem.message()));
    }

    /**
     * The problems in the order of file, line and column; a file with more than are told here has
     * one that says so.
     */
    public List<Problem> all() {
        TreeSet<Problem> all = new TreeSet<>(found);
        for (String file : filesWithMore) {
            String more = "has more problems than these %d; correct them first";
            all.add(new Problem(Place.of(file), more.formatted(MOST_OF_A_FILE)));
        }
        return List.copyOf(all);
    }

    /** How many were added; a difference tells whether something was found in between. */
    public int count() {
        return found.size() + untold;
    }

    /** How many of them are told. */
    public int told() {
        return found.size();
    }

    /** Whether some were left out because no more are told; nothing is gained by looking on. */
    public boolean isFull() {
        return found.size() >= MOST && untold > 0;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }
}
