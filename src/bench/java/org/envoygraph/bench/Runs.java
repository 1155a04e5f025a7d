package org.envoygraph.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Measured values of one thing in one unit. */
final class Runs {
    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double least() {
        return Collections.min(values);
    }

    double most() {
        return Collections.max(values);
    }

    double sum() {
        return values.stream().mapToDouble(value -> value).sum();
    }

    /**
     * A fourth of them, in the order in which they were measured; of fewer than four the nearest.
     *
     * @param number 1 to 4
     */
    Runs quarter(int number) {
        int from = values.size() * (number - 1) / 4;
        int to = Math.max(from + 1, values.size() * number / 4);
        Runs part = new Runs();
        part.values.addAll(values.subList(from, to));
        return part;
    }

    /** The median of the quotients of what was measured in the same round. */
    double ratioTo(Runs others) {
        Runs quotients = new Runs();
        for (int round = 0; round < values.size(); round++) {
            quotients.add(values.get(round) / others.values.get(round));
        }
        return quotients.median();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median(), least(), most());
    }
}
