package org.envoygraph.web.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.apache.jena.graph.Node;

/**
 * A timeline as drawn: one mark each, or where they are too many a column for each month, quarter
 * or year. Whoever reads without pictures has the table.
 *
 * @param height of the picture, which is as wide as {@link #WIDTH}
 * @param open how many have no day to stand at, in words; may be empty
 */
record Timeline(int height, List<Tick> ticks, List<Lane> lanes, List<Mark> marks, String open) {
    static final int WIDTH = 1000;

    private static final String NONE = "none";
    private static final Set<String> FORMS =
            Set.of("in-person", "phone", "video", "written", "session");

    /**
     * @param href to the same period alone; empty where there is none
     */
    record Tick(String x, String name, String href) {}

    record Lane(String name, int y, int height, int label, boolean odd) {}

    /**
     * @param form a mode, or "column"
     * @param x2 the end of a time of several days; empty for one day
     * @param height of a column; 0 for others
     */
    record Mark(
            String title,
            String href,
            String form,
            String tone,
            String x,
            String x2,
            String y,
            String width,
            String height,
            String nodes) {
        boolean isColumn() {
            return form.equals("column");
        }

        boolean isSpan() {
            return !x2.isEmpty();
        }
    }

    /** How a mark looks that is of one of these modes. */
    static String form(List<Node> modes) {
        return modes.stream().map(Walk::lastPart).filter(FORMS::contains).findFirst().orElse(NONE);
    }

    boolean hasMarks() {
        return !marks.isEmpty();
    }

    /** Whether the forms of the marks tell anything. */
    boolean hasForms() {
        return isSingle() && marks.stream().anyMatch(it -> !it.form().equals(NONE));
    }

    /** Whether each mark is a single thing. */
    boolean isSingle() {
        return marks.stream().noneMatch(Mark::isColumn);
    }

    /**
     * Draws.
     *
     * @param period the address of the same within a first and a last day
     */
    static Timeline of(List<Timed> all, BinaryOperator<String> period, Strings words) {
        Map<String, Boolean> days = new HashMap<>(); // of thousands many are the same
        List<Timed> dated =
                all.stream()
                        .filter(it -> it.isDated(d -> days.computeIfAbsent(d, Chosen::isDay)))
                        .toList();
        int open = all.size() - dated.size();
        String left = open == 0 ? "" : words.of("timeline.open", open);
        if (dated.isEmpty()) {
            return new Timeline(0, List.of(), List.of(), List.of(), left);
        }
        return new TimelineDrawing(dated, period, words).drawn(left);
    }
}
