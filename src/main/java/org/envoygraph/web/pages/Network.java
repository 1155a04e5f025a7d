package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * Who had to do with whom, drawn on a circle: who belongs together stands together, so that a line
 * across is one between sides.
 *
 * @param wide half of the width of the picture
 * @param half of its height
 * @param left how many are not drawn, in words; may be empty
 */
record Network(
        List<Dot> dots,
        List<Line> lines,
        int wide,
        int half,
        String left,
        Map<Node, Integer> numbers) {
    private static final int MOST = 48;
    private static final int MOST_LINES = 160;
    private static final int FEW = 16;
    private static final int RADIUS = 230;
    private static final int LABEL = 28;
    private static final int COLOURS = 10;

    /** Two that had to do with each other. */
    record Pair(Node one, Node other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair another) {
            int first = one.toString().compareTo(another.one.toString());
            return first != 0 ? first : other.toString().compareTo(another.other.toString());
        }

        static Pair of(Node a, Node b) {
            return a.toString().compareTo(b.toString()) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /** How names and addresses are found. */
    interface Words {
        Shown name(Node node);

        /** To what belongs together; empty for none. */
        String group(Node node);

        String title(Node one, Node other, int times);

        String href(Node one, Node other);
    }

    record Dot(
            int number,
            String x,
            String y,
            String radius,
            String label,
            String lang,
            String title,
            String href,
            String turn,
            String anchor,
            int colour) {}

    record Line(String path, int width, String title, String href, String ends) {}

    boolean hasDots() {
        return !dots.isEmpty();
    }

    /** What of the plane is seen; the middle of the circle is its origin. */
    String box() {
        return -wide + " " + -half + " " + 2 * wide + " " + 2 * half;
    }

    /** Draws those with most in common. */
    static Network of(Map<Pair, Integer> times, Words words, Strings strings) {
        Map<Node, Integer> weights = new HashMap<>();
        times.forEach(
                (pair, count) -> {
                    weights.merge(pair.one(), count, Integer::sum);
                    weights.merge(pair.other(), count, Integer::sum);
                });
        Comparator<Node> heavy = Comparator.comparing(it -> -weights.get(it));
        List<Node> drawn =
                weights.keySet().stream()
                        .sorted(heavy.thenComparing(it -> it.toString()))
                        .limit(MOST)
                        .sorted(
                                Comparator.comparing(words::group)
                                        .thenComparing(it -> words.name(it).text())
                                        .thenComparing(it -> it.toString()))
                        .toList();
        int left = weights.size() - drawn.size();
        return new Drawing(drawn, weights, words)
                .drawn(times, left == 0 ? "" : strings.of("network.left", left));
    }

    private static final class Drawing {
        private final List<Node> nodes;
        private final Map<Node, Integer> weights;
        private final Words words;
        private final Map<Node, Integer> numbers = new HashMap<>();
        private final Map<String, Integer> colours = new TreeMap<>();

        Drawing(List<Node> nodes, Map<Node, Integer> weights, Words words) {
            this.nodes = nodes;
            this.weights = weights;
            this.words = words;
            nodes.forEach(it -> numbers.put(it, numbers.size()));
            nodes.stream().map(words::group).forEach(it -> colours.putIfAbsent(it, colours.size()));
        }

        Network drawn(Map<Pair, Integer> times, String left) {
            List<Line> lines = new ArrayList<>();
            Set<Node> seen = new HashSet<>(nodes);
            times.entrySet().stream()
                    .filter(it -> seen.contains(it.getKey().one()))
                    .filter(it -> seen.contains(it.getKey().other()))
                    .sorted(
                            Comparator.comparing((Map.Entry<Pair, Integer> it) -> -it.getValue())
                                    .thenComparing(Map.Entry::getKey))
                    .limit(MOST_LINES)
                    .forEach(it -> lines.add(line(it.getKey(), it.getValue())));
            List<Dot> dots = nodes.stream().map(this::dot).toList();
            int longest = dots.stream().mapToInt(it -> width(it.label())).max().orElse(0);
            int wide = RADIUS + 30 + longest;
            int half = nodes.size() > FEW ? wide : RADIUS + 40;
            return new Network(dots, lines, wide, half, left, Map.copyOf(numbers));
        }

        /** About as wide as a text is drawn. */
        private static int width(String text) {
            return text.codePoints().map(it -> Character.isIdeographic(it) ? 14 : 7).sum();
        }

        private double angle(Node node) {
            return 2 * Math.PI * numbers.get(node) / nodes.size() - Math.PI / 2;
        }

        private Dot dot(Node node) {
            double angle = angle(node);
            Shown name = words.name(node);
            boolean leftHalf = Math.cos(angle) < -1e-9;
            double out = RADIUS + 16;
            String at = place(angle, out);
            double degrees = Math.toDegrees(angle) + (leftHalf ? 180 : 0);
            String turn =
                    nodes.size() > FEW
                            ? String.format(Locale.ROOT, "translate(%s) rotate(%.1f)", at, degrees)
                            : "translate(" + at + ")";
            String text = name.text();
            return new Dot(
                    numbers.get(node),
                    number(RADIUS * Math.cos(angle)),
                    number(RADIUS * Math.sin(angle)),
                    number(Math.min(13, 4 + 2 * Math.sqrt(weights.get(node)))),
                    text.length() > LABEL ? text.substring(0, LABEL - 1) + "…" : text,
                    name.lang(),
                    words.title(node, node, weights.get(node)),
                    words.href(node, node),
                    turn,
                    Math.abs(Math.cos(angle)) < 1e-9 && nodes.size() <= FEW
                            ? "middle"
                            : leftHalf ? "end" : "start",
                    colours.get(words.group(node)) % COLOURS);
        }

        private Line line(Pair pair, int times) {
            double one = angle(pair.one());
            double other = angle(pair.other());
            int width = 1 + Math.min(7, (int) Math.round(2 * Math.log(times) / Math.log(2)) / 2);
            return new Line(
                    "M" + place(one, RADIUS) + "Q" + bend(one, other) + " " + place(other, RADIUS),
                    width,
                    words.title(pair.one(), pair.other(), times),
                    words.href(pair.one(), pair.other()),
                    numbers.get(pair.one()) + " " + numbers.get(pair.other()));
        }

        /** Lines bend towards the middle, so that those along the edge are seen too. */
        private static String bend(double one, double other) {
            double pull = 0.2 * RADIUS;
            return number(pull * (Math.cos(one) + Math.cos(other)))
                    + " "
                    + number(pull * (Math.sin(one) + Math.sin(other)));
        }

        private static String place(double angle, double radius) {
            return number(radius * Math.cos(angle)) + " " + number(radius * Math.sin(angle));
        }

        private static String number(double value) {
            return Long.toString(Math.round(value));
        }
    }
}
