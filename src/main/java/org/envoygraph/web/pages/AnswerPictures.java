package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** An answer as a timeline where its rows have days, and as a network where they have pairs. */
final class AnswerPictures implements Network.Words {
    private static final List<List<String>> PAIRS =
            List.of(
                    List.of("party", "counterpart"),
                    List.of("speaker", "relayer"),
                    List.of("giver", "taker"),
                    List.of("holder", "post"),
                    List.of("first", "second"));
    private static final List<String> LANES =
            List.of("kind", "post", "step", "speakers", "person", "party", "parties", "subject");
    private static final List<String> TITLES =
            List.of("gist", "meeting", "event", "about", "text", "holder", "transfer", "scope");
    private static final int LONGEST = 140;

    private final Guide guide;
    private final AnswerRows rows;

    AnswerPictures(Guide guide, AnswerRows rows) {
        this.guide = guide;
        this.rows = rows;
    }

    /** None where no column tells days. */
    List<Timeline> timeline(Map<Node, Integer> numbers) {
        if (!rows.has("earliest", "latest")) {
            return List.of();
        }
        Map<String, Timed> once = new LinkedHashMap<>();
        for (List<Optional<Node>> row : rows.rows()) {
            Timed timed = timed(row, numbers);
            once.putIfAbsent(timed.href() + timed.first() + timed.last() + timed.lane(), timed);
        }
        Timeline drawn = Timeline.of(List.copyOf(once.values()), (from, to) -> "", guide.strings());
        return drawn.hasMarks() ? List.of(drawn) : List.of();
    }

    private Timed timed(List<Optional<Node>> row, Map<Node, Integer> numbers) {
        List<Integer> nodes =
                PAIRS.stream()
                        .flatMap(List::stream)
                        .flatMap(it -> rows.node(row, it).stream())
                        .filter(numbers::containsKey)
                        .map(numbers::get)
                        .toList();
        return new Timed(
                () -> title(row),
                () -> rows.thing(row).map(Guide::address).orElse(""),
                lexical(row, "earliest"),
                lexical(row, "latest"),
                lane(row),
                Timeline.form(rows.node(row, "mode").stream().toList()),
                !lexical(row, "certainty").equals("possible"),
                () -> nodes);
    }

    private String lexical(List<Optional<Node>> row, String column) {
        return rows.node(row, column)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private String title(List<Optional<Node>> row) {
        String what =
                TITLES.stream()
                        .map(it -> rows.text(row, it))
                        .filter(it -> !it.isEmpty())
                        .findFirst()
                        .orElse("");
        String first = Days.inWords(lexical(row, "earliest"));
        String last = Days.inWords(lexical(row, "latest"));
        String days = first.equals(last) ? first : guide.words("timeline.between", first, last);
        return (what.length() > LONGEST ? what.substring(0, LONGEST - 1) + "…" : what)
                + " – "
                + days;
    }

    private String lane(List<Optional<Node>> row) {
        String side = rows.text(row, "side");
        String partner = rows.text(row, "partner");
        if (!side.isEmpty() && !partner.isEmpty()) {
            return Stream.of(side, partner).sorted().reduce((a, b) -> a + " – " + b).orElseThrow();
        }
        return LANES.stream()
                .map(it -> rows.text(row, it))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** None where no two columns are of those who have to do with each other. */
    List<Network> network() {
        Optional<List<String>> pair =
                PAIRS.stream().filter(it -> rows.has(it.get(0), it.get(1))).findFirst();
        if (pair.isEmpty()) {
            return List.of();
        }
        Map<Network.Pair, List<String>> found = new HashMap<>();
        for (List<Optional<Node>> row : rows.rows()) {
            Optional<Node> one = rows.node(row, pair.get().get(0)).filter(Node::isURI);
            Optional<Node> other = rows.node(row, pair.get().get(1)).filter(Node::isURI);
            if (one.isPresent() && other.isPresent() && !one.equals(other)) {
                List<String> things =
                        found.computeIfAbsent(
                                Network.Pair.of(one.get(), other.get()), any -> new ArrayList<>());
                String thing = rows.thing(row).map(Node::toString).orElse("");
                if (!things.contains(thing)) {
                    things.add(thing);
                }
            }
        }
        Map<Network.Pair, Integer> times = new HashMap<>();
        found.forEach((both, things) -> times.put(both, things.size()));
        Network drawn = Network.of(times, this, guide.strings());
        return drawn.hasDots() ? List.of(drawn) : List.of();
    }

    @Override
    public Shown name(Node node) {
        return guide.shown(node);
    }

    @Override
    public String group(Node node) {
        return guide.walk().to(node, Terms.COUNTRY).stream()
                .findFirst()
                .map(guide.walk()::name)
                .orElse(Addresses.kind(node));
    }

    @Override
    public String title(Node one, Node other, int times) {
        String own = guide.walk().name(one);
        return one.equals(other)
                ? guide.words("answer.dot", own, times)
                : guide.words("answer.line", own, guide.walk().name(other), times);
    }

    @Override
    public String href(Node one, Node other) {
        return one.equals(other) ? Guide.address(one) : "";
    }
}
