package org.envoygraph.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What came back to clients who asked at the same time, and how long it took. */
final class Answers {
    static final String GOOD = "200";
    static final String LATER = "503 with Retry-After";

    /** The figures of a line of finished rounds, each behind the name of a server. */
    static final String P50 = " p50";

    static final String P99 = " p99";
    static final String RATE = " a second";
    static final String WELL = " 200";
    static final String REFUSED = " 503";
    static final String OTHERS = " others";

    private final List<Double> millis = new ArrayList<>();
    private final SortedMap<String, Integer> kinds = new TreeMap<>();
    private double seconds;

    synchronized void add(String kind, double took) {
        kinds.merge(kind, 1, Integer::sum);
        millis.add(took);
    }

    synchronized void lasted(double wholeSeconds) {
        seconds = wholeSeconds;
    }

    synchronized int count(String kind) {
        return kinds.getOrDefault(kind, 0);
    }

    /** How many are of another kind than these. */
    synchronized int otherThan(String... expected) {
        int others = millis.size();
        for (String kind : expected) {
            others -= count(kind);
        }
        return others;
    }

    synchronized boolean isEmpty() {
        return millis.isEmpty();
    }

    /** Of what was answered; there must be an answer. */
    synchronized double quantile(double part) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1.0, part * sorted.size()));
    }

    synchronized Map<String, Double> figures(String server) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put(server + P50, quantile(0.5));
        figures.put(server + P99, quantile(0.99));
        figures.put(server + RATE, millis.size() / seconds);
        figures.put(server + WELL, (double) count(GOOD));
        figures.put(server + REFUSED, (double) count(LATER));
        figures.put(server + OTHERS, (double) otherThan(GOOD, LATER));
        return figures;
    }

    @Override
    public synchronized String toString() {
        return kinds.toString();
    }
}
