package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Cells of rows about contacts, by the columns that the stored queries of {@link Way} have. */
final class WayCells {
    /** As many facts or contacts are named in a cell. */
    static final int MOST = 30;

    private final Guide guide;
    private final AnswerRows answer;

    WayCells(Guide guide, AnswerRows answer) {
        this.guide = guide;
        this.answer = answer;
    }

    /** A row with the facts on which it rests, or the first of many. */
    Row row(List<String> columns, List<List<Shown>> cells, List<Optional<Node>> row) {
        List<Node> facts = facts(row).toList();
        List<Source> sources = new ArrayList<>();
        facts.stream().limit(MOST).map(guide::source).forEach(sources::add);
        int left = facts.size() - sources.size();
        if (left > 0) {
            sources.add(new Source(Shown.text(guide.words("source.more", left)), List.of(), ""));
        }
        return new Row(Guide.cells(columns, cells), sources, facts.size(), "");
    }

    private Stream<Node> facts(List<Optional<Node>> row) {
        return answer.node(row, "facts").stream()
                .flatMap(it -> Stream.of(it.getLiteralLexicalForm().split(" ")))
                .filter(it -> !it.isEmpty())
                .map(it -> Terms.thing("fact", it));
    }

    /** The contacts that the facts of a row are about. */
    List<Node> meetings(List<Optional<Node>> row) {
        LinkedHashSet<Node> meetings = new LinkedHashSet<>();
        facts(row).forEach(it -> meetings.addAll(guide.walk().to(it, Terms.ABOUT)));
        return List.copyOf(meetings);
    }

    List<Shown> contacts(List<Node> all) {
        List<Shown> some = new ArrayList<>(guide.shown(all.stream().limit(MOST).toList()));
        if (all.size() > MOST) {
            some.add(Shown.text("+" + (all.size() - MOST)));
        }
        return some;
    }

    Shown text(List<Optional<Node>> row, String column) {
        return Shown.text(answer.text(row, column));
    }

    /** By the name that the answer gives, which may be in another language than English. */
    List<Shown> thing(List<Optional<Node>> row, String column) {
        return answer.node(row, column).stream()
                .map(
                        it ->
                                answer.node(row, column + "Label")
                                        .map(guide::shown)
                                        .orElseGet(() -> guide.shown(it))
                                        .at(Guide.address(it)))
                .toList();
    }

    List<Shown> countries(List<Optional<Node>> row) {
        return Stream.of("country", "partner").flatMap(it -> thing(row, it).stream()).toList();
    }

    String names(List<Optional<Node>> row, String one, String other) {
        return answer.text(row, one) + " – " + answer.text(row, other);
    }

    /** What two countries are told from others by, in either order. */
    String key(List<Optional<Node>> row) {
        return Stream.of("country", "partner")
                .flatMap(it -> answer.node(row, it).stream())
                .map(Node::toString)
                .sorted()
                .reduce("", (one, other) -> one + " " + other);
    }

    /** "327", or "79 to 109" where the dates leave it open. */
    String days(List<Optional<Node>> row) {
        String fewest = answer.text(row, "fewestDays");
        String most = answer.text(row, "mostDays");
        return fewest.equals(most) ? fewest : guide.words("way.numbers", fewest, most);
    }

    /** A contact with the days between which it was. */
    List<Shown> contact(List<Optional<Node>> row, String column) {
        return Stream.of(
                        thing(row, column),
                        answer.node(row, column).isEmpty()
                                ? List.<Shown>of()
                                : between(row, column + "Earliest", column + "Latest"))
                .flatMap(List::stream)
                .toList();
    }

    /** A silence in a few words, with both contacts. */
    Months.Silence silence(List<Optional<Node>> row) {
        List<Shown> gap = new ArrayList<>();
        gap.add(Shown.text(guide.words("way.silence", days(row))));
        gap.addAll(thing(row, "earlier"));
        gap.add(Shown.text(guide.words("way.silence.and")));
        gap.addAll(thing(row, "later"));
        return new Months.Silence(gap, day(row, "earlierLatest"), day(row, "laterEarliest"));
    }

    private String day(List<Optional<Node>> row, String column) {
        return answer.node(row, column).map(Node::getLiteralLexicalForm).orElse("");
    }

    List<Shown> between(List<Optional<Node>> row, String first, String last) {
        String from = answer.text(row, first);
        String to = answer.text(row, last);
        String words;
        if (from.isEmpty() && to.isEmpty()) {
            words = guide.words("way.unknown");
        } else if (from.equals(to)) {
            words = from;
        } else if (from.isEmpty()) {
            words = guide.words("way.until", to);
        } else if (to.isEmpty()) {
            words = guide.words("way.since", from);
        } else {
            words = Days.inWords(day(row, first), day(row, last));
        }
        return List.of(Shown.text(words));
    }

    /** How many contacts, which leads to them, and how many of these are without days. */
    List<Shown> number(List<Optional<Node>> row, String one, String other) {
        List<Shown> number = new ArrayList<>();
        String address =
                ExplorePage.PATH
                        + "?"
                        + (one.equals("person") ? "person=" : "country=")
                        + id(row, one)
                        + (one.equals("person") ? "&counterpart=" : "&partner=")
                        + id(row, other);
        number.add(Shown.link(answer.text(row, "contacts"), address));
        String undated = answer.text(row, "undated");
        if (!undated.isEmpty() && !undated.equals("0")) {
            number.add(Shown.text(guide.words("way.undated", undated)));
        }
        return number;
    }

    private String id(List<Optional<Node>> row, String column) {
        return answer.node(row, column).map(Walk::lastPart).map(Chosen::encoded).orElse("");
    }
}
