package org.envoygraph.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Draws a {@link Timeline}: single marks in lines, or columns where they are too many. */
final class TimelineDrawing {
    private static final int MOST_MARKS = 200;
    private static final int MOST_LINES = 14;
    private static final int MOST_LANES = 8;
    private static final int LINE = 16;
    private static final int HEADING = 20;
    private static final int COLUMNS = 46;
    private static final int TOP = 22;
    private static final double MARK = 7; // half of one, with its gap
    private static final int EDGE = 8;

    private final List<Timed> all;
    private final BinaryOperator<String> period;
    private final Strings words;
    private final Span span;
    private final List<Timeline.Lane> lanes = new ArrayList<>();
    private final List<Timeline.Mark> marks = new ArrayList<>();
    private final Map<String, Integer> parts = new HashMap<>(); // of days
    private int y = TOP;

    TimelineDrawing(List<Timed> all, BinaryOperator<String> period, Strings words) {
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
        boolean few = all.size() <= MOST_MARKS;
        if (few) {
            byLane.forEach((name, timed) -> packed.put(name, packed(timed)));
        }
        if (few && packed.values().stream().allMatch(it -> it.size() <= MOST_LINES)) {
            packed.forEach(this::lines);
        } else {
            Map<String, int[]> counts = new LinkedHashMap<>();
            byLane.forEach((name, timed) -> counts.put(name, counts(timed)));
            int most = counts.values().stream().flatMapToInt(Arrays::stream).max().orElse(1);
            counts.forEach((name, each) -> columns(name, byLane.get(name).size(), each, most));
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
            lanes.computeIfAbsent(lane, any -> new ArrayList<>()).addAll(byName.get(names.get(i)));
        }
        return lanes;
    }

    /** Lines in which nothing stands upon anything else. */
    private List<List<Timed>> packed(List<Timed> timed) {
        List<List<Timed>> lines = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        List<Timed> inOrder = new ArrayList<>(timed);
        inOrder.sort(Comparator.comparing(Timed::first).thenComparing(it -> it.href().get()));
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
        return EDGE + span.at(day) * (Timeline.WIDTH - 2 * EDGE);
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

    private Timeline.Mark mark(Timed it, int at) {
        boolean day = it.first().equals(it.last());
        String tone = day && it.sure() ? "" : it.sure() ? " open" : " unsure";
        String nodes = String.join(" ", it.nodes().get().stream().map(String::valueOf).toList());
        double from = x(LocalDate.parse(it.first()));
        double to = x(LocalDate.parse(it.last()).plusDays(1));
        boolean several = !day && to - from > MARK;
        return new Timeline.Mark(
                it.title().get(),
                it.href().get(),
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
        lanes.add(new Timeline.Lane(name, y, height, y + HEADING - 6, lanes.size() % 2 == 1));
    }

    /** How many lie within each part; what may be in several parts counts in none. */
    private int[] counts(List<Timed> timed) {
        int[] counts = new int[span.parts().size()];
        for (Timed it : timed) {
            int part = part(it.first());
            if (part == part(it.last())) {
                counts[part]++;
            }
        }
        return counts;
    }

    private int part(String day) {
        return parts.computeIfAbsent(day, it -> span.number(LocalDate.parse(it)));
    }

    private void columns(String name, int all, int[] counts, int most) {
        int height = HEADING + COLUMNS;
        int rest = all - Arrays.stream(counts).sum();
        lane(rest == 0 ? name : name + " – " + words.of("timeline.rest", rest), height);
        List<LocalDate> parts = span.parts();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                marks.add(column(name, parts.get(i), counts[i], most));
            }
        }
        y += height;
    }

    private Timeline.Mark column(String lane, LocalDate part, int count, int most) {
        double height = Math.max(3, (COLUMNS - 4.0) * count / Math.max(1, most));
        double from = x(part) + 1;
        double width = Math.max(2, x(span.lastOf(part).plusDays(1)) - from - 1);
        return new Timeline.Mark(
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

    private List<Timeline.Tick> ticks() {
        return span.parts().stream()
                .map(
                        part ->
                                new Timeline.Tick(
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
