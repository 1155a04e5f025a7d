package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.List;

/** Amounts as bars, one below the other. Whoever reads without pictures has the table. */
record Bars(int height, List<Bar> bars) {
    private static final int LINE = 24;
    private static final int FROM = 330;
    private static final double LONGEST = 520;

    /**
     * An amount that may lie between two.
     *
     * @param name at the left of the bar
     * @param title for who points at it; may be empty
     * @param words at the right of it
     */
    record Amount(String name, String title, int fewest, int most, String words) {}

    /**
     * @param width of what is certain
     * @param more of what may be
     */
    record Bar(
            String name,
            String title,
            String words,
            int y,
            int text,
            int width,
            int more,
            int end) {
        boolean isOpen() {
            return more > width;
        }
    }

    boolean hasBars() {
        return !bars.isEmpty();
    }

    static Bars none() {
        return new Bars(0, List.of());
    }

    static Bars of(List<Amount> amounts) {
        int most = amounts.stream().mapToInt(Amount::most).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (Amount amount : amounts) {
            int y = bars.size() * LINE;
            int width = (int) Math.round(LONGEST * amount.fewest() / Math.max(1, most));
            int more = (int) Math.round(LONGEST * amount.most() / Math.max(1, most));
            bars.add(
                    new Bar(
                            amount.name(),
                            amount.title(),
                            amount.words(),
                            y + 4,
                            y + LINE - 8,
                            width,
                            more,
                            FROM + more + 8));
        }
        return new Bars(bars.size() * LINE, bars);
    }
}
