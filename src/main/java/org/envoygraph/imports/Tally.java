package org.envoygraph.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What became of each record: nothing is dropped in silence. */
public final class Tally {
    private static final int MOST_PLACES = 5;

    private final SortedMap<String, Cases> repaired = new TreeMap<>();
    private final SortedMap<String, Cases> refused = new TreeMap<>();
    private final SortedMap<String, Cases> otherFiles = new TreeMap<>();
    private final SortedMap<String, Long> noted = new TreeMap<>();
    private long read;
    private long mapped;

    /**
     * Records of which the same is to be said.
     *
     * @param why in words
     * @param number how many
     * @param first some of them, by file and line
     */
    public record Cases(String why, long number, List<String> first) {
        public Cases {
            first = List.copyOf(first);
        }

        private Cases with(String where) {
            List<String> some = new ArrayList<>(first);
            if (some.size() < MOST_PLACES) {
                some.add(where);
            }
            return new Cases(why, number + 1, some);
        }
    }

    void read() {
        read++;
    }

    void mapped() {
        mapped++;
    }

    /** A record is taken in, but not as it stands. */
    void repaired(String why, String where) {
        count(repaired, why, where);
    }

    /** A record, or a part of it that is named in the reason, is not taken in. */
    void refused(String why, String where) {
        count(refused, why, where);
    }

    /** A file holds no record of the source. */
    void otherFile(String file) {
        count(otherFiles, "files without records of this source", file);
    }

    /** Adds to a number that is told at the end. */
    void noted(String what, long number) {
        noted.merge(what, number, Long::sum);
    }

    private static void count(SortedMap<String, Cases> cases, String why, String where) {
        cases.merge(why, new Cases(why, 1, List.of(where)), (before, one) -> before.with(where));
    }

    /** How many records there were. */
    public long all() {
        return read;
    }

    /** How many of them are in the graph. */
    public long taken() {
        return mapped;
    }

    /** What was put right, by the rule. */
    public List<Cases> repairs() {
        return List.copyOf(repaired.values());
    }

    /** Files that were passed over. */
    public List<Cases> others() {
        return List.copyOf(otherFiles.values());
    }

    /** Further numbers, in words. */
    public List<Cases> notes() {
        return noted.entrySet().stream()
                .map(note -> new Cases(note.getKey(), note.getValue(), List.of()))
                .toList();
    }

    /** What was left out, by the reason. */
    public List<Cases> refusals() {
        return List.copyOf(refused.values());
    }
}
