package org.envoygraph.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times of one thing by the clock, in milliseconds. */
final class Millis {
    private static final double NANOS = 1e6;

    private final List<Double> values = new ArrayList<>();

    /** What is timed. */
    interface Work {
        void run() throws IOException;
    }

    void time(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        values.add((System.nanoTime() - start) / NANOS);
    }

    private double at(double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f, p90 %.1f, p99 %.1f, most %.1f",
                at(0.5),
                at(0.9),
                at(0.99),
                at(1));
    }
}
