package org.envoygraph.web.pages;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * How many in each month, one upon the other by mode. Whoever reads without pictures has the table.
 *
 * @param keys the modes, in the order in which they stand upon each other
 */
record MonthColumns(List<Part> parts, List<Tick> ticks, List<Key> keys) {
    private static final double WIDTH = 1000;
    private static final double NAME = 40; // the width of a year's
    private static final int FOOT = 140;
    private static final double HIGH = 118;

    /** A mode within a month. */
    record Part(String x, String y, String width, String height, int colour, String title) {}

    record Tick(String x, String name) {}

    record Key(int colour, String name) {}

    boolean hasParts() {
        return !parts.isEmpty();
    }

    static MonthColumns none() {
        return new MonthColumns(List.of(), List.of(), List.of());
    }

    /**
     * Draws.
     *
     * @param counts by month, such as 2022-12, and mode
     */
    static MonthColumns of(SortedMap<String, SortedMap<String, Integer>> counts) {
        if (counts.isEmpty()) {
            return none();
        }
        TreeSet<String> modes = new TreeSet<>();
        counts.values().forEach(it -> modes.addAll(it.keySet()));
        List<Key> keys = new ArrayList<>();
        modes.forEach(it -> keys.add(new Key(keys.size(), it)));
        YearMonth first = YearMonth.parse(counts.firstKey());
        YearMonth last = YearMonth.parse(counts.lastKey());
        double each = WIDTH / (ChronoUnit.MONTHS.between(first, last) + 1);
        int most =
                counts.values().stream()
                        .map(MonthColumns::sum)
                        .max(Comparator.naturalOrder())
                        .get();
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, SortedMap<String, Integer>> month : counts.entrySet()) {
            double x = each * ChronoUnit.MONTHS.between(first, YearMonth.parse(month.getKey()));
            double y = FOOT;
            for (Key key : keys) {
                int count = month.getValue().getOrDefault(key.name(), 0);
                if (count > 0) {
                    double height = HIGH * count / most;
                    y -= height;
                    parts.add(part(x, y, each, height, key, month.getKey(), count));
                }
            }
        }
        return new MonthColumns(parts, ticks(first, last, each), keys);
    }

    private static int sum(SortedMap<String, Integer> modes) {
        return modes.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Part part(
            double x, double y, double each, double height, Key key, String month, int count) {
        YearMonth named = YearMonth.parse(month);
        String title = Days.month(named.getMonth()) + " " + named.getYear() + ", " + key.name();
        return new Part(
                number(x + Math.min(2, each * 0.1)),
                number(y),
                number(each - Math.min(4, each * 0.2)),
                number(height),
                key.colour(),
                title + ": " + count);
    }

    /** The years, where they begin. */
    private static List<Tick> ticks(YearMonth first, YearMonth last, double each) {
        List<Tick> ticks = new ArrayList<>();
        int step = Math.max(1, (last.getYear() - first.getYear()) / 12);
        for (int year = first.getYear(); year <= last.getYear(); year += step) {
            long months = Math.max(0, ChronoUnit.MONTHS.between(first, YearMonth.of(year, 1)));
            if (months * each < WIDTH - NAME) {
                ticks.add(new Tick(number(months * each), Integer.toString(year)));
            }
        }
        return ticks;
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
