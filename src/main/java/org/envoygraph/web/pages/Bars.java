package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.List;

/** Amounts as bars, one below the other. Whoever reads without pictures has the table. */
record Bars(List<Bar> bars) {
    private static final double LONGEST = 1000;
    private static final int MOST = 25;

    /**
     * An amount that may lie between two.
     *
     * @param name at the left of the bar
     * @param title for who points at it; may be empty
     * @param words at the right of it
     */
    record Amount(String name, String title, int fewest, int most, String words) {}

    /**
     * @param width of what is certain, in thousandths
     * @param more of what may be
     */
    record Bar(String name, String title, String words, int width, int more) {
        boolean isOpen() {
            return more > width;
        }
    }

    boolean hasBars() {
        return !bars.isEmpty();
    }

    static Bars none() {
        return new Bars(List.of());
    }

    /** The first of them, of which there may be many more. */
    static Bars of(List<Amount> amounts) {
        int most = amounts.stream().mapToInt(Amount::most).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (Amount amount : amounts.subList(0, Math.min(MOST, amounts.size()))) {
            int width = (int) Math.round(LONGEST * amount.fewest() / Math.max(1, most));
            int more = (int) Math.round(LONGEST * amount.most() / Math.max(1, most));
            bars.add(new Bar(amount.name(), amount.title(), amount.words(), width, more));
        }
        return new Bars(bars);
    }
}
