package org.envoygraph.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    private static final int MOST_MARKS = 200;
    private static final int MOST_LINES = 14;
    private static final int MOST_LANES = 8;
    private static final int LINE = 16;
    private static final int HEADING = 20;
    private static final int COLUMNS = 46;
    private static final int TOP = 22;
    private static final double MARK = 7; // half of one, with its gap
    private static final int EDGE = 8;

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
        List<Timed> dated = all.stream().filter(Timed::isDated).toList();
        int open = all.size() - dated.size();
        String left = open == 0 ? "" : words.of("timeline.open", open);
        if (dated.isEmpty()) {
            return new Timeline(0, List.of(), List.of(), List.of(), left);
        }
        return new Drawing(dated, period, words).drawn(left);
    }

    private static final class Drawing {
        private final List<Timed> all;
        private final BinaryOperator<String> period;
        private final Strings words;
        private final Span span;
        private final List<Lane> lanes = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();
        private int y = TOP;

        Drawing(List<Timed> all, BinaryOperator<String> period, Strings words) {
            this.all = all;
            this.period = period;
            this.words = words;
            String first = all.stream().map(Timed::first).min(Comparator.naturalOrder()).get();
            String last = all.stream().map(Timed::last).max(Comparator.naturalOrder()).get();
            this.span = Span.of(LocalDate.parse(first), LocalDate.parse(last));
        }

        Timeline drawn(String open) {
            Map<String, List<Timed>> byLane = byLane();
            Map<String, List<List<Timed>>> packed = new LinkedHashMap<>();
            byLane.forEach((name, timed) -> packed.put(name, packed(timed)));
            boolean single =
                    all.size() <= MOST_MARKS
                            && packed.values().stream().allMatch(it -> it.size() <= MOST_LINES);
            if (single) {
                packed.forEach(this::lines);
            } else {
                int most = byLane.values().stream().mapToInt(this::most).max().orElse(1);
                byLane.forEach((name, timed) -> columns(name, timed, most));
            }
            return new Timeline(y + EDGE, ticks(), lanes, marks, open);
        }

        /** Those with most in them first; the least ones share one. */
        private Map<String, List<Timed>> byLane() {
            Map<String, List<Timed>> byName = new LinkedHashMap<>();
            all.forEach(it -> byName.computeIfAbsent(it.lane(), any -> new ArrayList<>()).add(it));
            List<String> names =
                    byName.keySet().stream()
                            .sorted(
                                    Comparator.comparing((String it) -> -byName.get(it).size())
                                            .thenComparing(it -> it))
                            .toList();
            Map<String, List<Timed>> lanes = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                boolean own = i < MOST_LANES - 1 || names.size() == MOST_LANES;
                String lane = own ? names.get(i) : words.of("timeline.others");
                lanes.computeIfAbsent(lane, any -> new ArrayList<>())
                        .addAll(byName.get(names.get(i)));
            }
            return lanes;
        }

        /** Lines in which nothing stands upon anything else. */
        private List<List<Timed>> packed(List<Timed> timed) {
            List<List<Timed>> lines = new ArrayList<>();
            List<Double> ends = new ArrayList<>();
            List<Timed> inOrder = new ArrayList<>(timed);
            inOrder.sort(Comparator.comparing(Timed::first).thenComparing(Timed::href));
            for (Timed it : inOrder) {
                int line = 0;
                while (line < lines.size() && ends.get(line) > left(it)) {
                    line++;
                }
                if (line == lines.size()) {
                    lines.add(new ArrayList<>());
                    ends.add(0.0);
                }
                lines.get(line).add(it);
                ends.set(line, right(it));
            }
            return lines;
        }

        private double left(Timed it) {
            return Math.min(x(LocalDate.parse(it.first())), middle(it) - MARK);
        }

        private double right(Timed it) {
            return Math.max(x(LocalDate.parse(it.last()).plusDays(1)), middle(it) + MARK);
        }

        private double middle(Timed it) {
            LocalDate after = LocalDate.parse(it.last()).plusDays(1);
            return (x(LocalDate.parse(it.first())) + x(after)) / 2;
        }

        private double x(LocalDate day) {
            return EDGE + span.at(day) * (WIDTH - 2 * EDGE);
        }

        private void lines(String name, List<List<Timed>> lines) {
            int height = HEADING + lines.size() * LINE;
            lane(name, height);
            for (int i = 0; i < lines.size(); i++) {
                int at = y + HEADING + i * LINE + LINE / 2;
                lines.get(i).forEach(it -> marks.add(mark(it, at)));
            }
            y += height;
        }

        private Mark mark(Timed it, int at) {
            boolean day = it.first().equals(it.last());
            String tone = day && it.sure() ? "" : it.sure() ? " open" : " unsure";
            String nodes = String.join(" ", it.nodes().stream().map(String::valueOf).toList());
            double from = x(LocalDate.parse(it.first()));
            double to = x(LocalDate.parse(it.last()).plusDays(1));
            boolean several = !day && to - from > MARK;
            return new Mark(
                    it.title().get(),
                    it.href(),
                    it.kind(),
                    tone,
                    number(several ? from : middle(it)),
                    several ? number(to) : "",
                    Integer.toString(at),
                    number(middle(it)),
                    "",
                    nodes);
        }

        private void lane(String name, int height) {
            lanes.add(new Lane(name, y, height, y + HEADING - 6, lanes.size() % 2 == 1));
        }

        private int most(List<Timed> timed) {
            return Arrays.stream(counts(timed)).max().orElse(0);
        }

        /** How many lie within each part; what may be in several parts counts in none. */
        private int[] counts(List<Timed> timed) {
            int[] counts = new int[span.parts().size()];
            for (Timed it : timed) {
                int part = span.number(LocalDate.parse(it.first()));
                if (part == span.number(LocalDate.parse(it.last()))) {
                    counts[part]++;
                }
            }
            return counts;
        }

        private void columns(String name, List<Timed> timed, int most) {
            int height = HEADING + COLUMNS;
            int[] counts = counts(timed);
            int rest = timed.size() - Arrays.stream(counts).sum();
            lane(rest == 0 ? name : name + " – " + words.of("timeline.rest", rest), height);
            List<LocalDate> parts = span.parts();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    marks.add(column(name, parts.get(i), counts[i], most));
                }
            }
            y += height;
        }

        private Mark column(String lane, LocalDate part, int count, int most) {
            double height = Math.max(3, (COLUMNS - 4.0) * count / Math.max(1, most));
            double from = x(part) + 1;
            double width = Math.max(2, x(span.lastOf(part).plusDays(1)) - from - 1);
            return new Mark(
                    words.of("timeline.column", lane, span.name(part), count),
                    period.apply(part.toString(), span.lastOf(part).toString()),
                    "column",
                    "",
                    number(from),
                    "",
                    number(y + HEADING + COLUMNS - height),
                    number(width),
                    number(height),
                    "");
        }

        private List<Tick> ticks() {
            return span.parts().stream()
                    .map(
                            part ->
                                    new Tick(
                                            number(x(part)),
                                            span.name(part),
                                            period.apply(
                                                    part.toString(), span.lastOf(part).toString())))
                    .toList();
        }

        private static String number(double value) {
            String text = String.format(Locale.ROOT, "%.1f", value);
            return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        }
    }
}
