package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What each side told of a meeting, side by side, and what each left out. */
final class Accounts {
    private static final int MOST = 200;
    private static final String NOT_GIVEN = "no account given";
    private static final String NOT_FOUND = "not-found";

    private final Guide guide;
    private final Asking given;
    private final Asking told;
    private final Map<String, Node> sides = new LinkedHashMap<>();

    Accounts(Guide guide, Node meeting) {
        this.guide = guide;
        this.given = ask("readouts", meeting);
        this.told = ask("accounts-of-meeting", meeting);
        given.rows()
                .forEach(
                        row ->
                                given.node(row, "side")
                                        .ifPresent(side -> sides.put(side.getURI(), side)));
    }

    private Asking ask(String query, Node meeting) {
        return Asking.of(
                guide.shelf(), guide.walk().dataset(), query, "meeting", meeting.getURI(), MOST);
    }

    /** Who gave, confirmed or declined an account. */
    Section given(Node meeting) {
        Listing listing =
                new Listing(guide, "accounts", "side", "account", "issuer", "channel", "date");
        List<Row> rows = given.rows().stream().map(row -> account(row, listing.columns())).toList();
        return listing.of(rows, guide.more("readouts", "meeting", meeting));
    }

    private Row account(List<Optional<Node>> row, List<String> columns) {
        boolean known = given.node(row, "availability").isPresent();
        Node fact = Terms.thing("fact", given.text(row, "fact"));
        List<List<Shown>> cells =
                List.of(
                        shown(row, "side"),
                        known ? shown(row, "availability") : missing("account.none"),
                        shown(row, "issuer"),
                        shown(row, "channel"),
                        known ? dateOf(fact) : List.of());
        return new Row(Guide.cells(columns, cells), List.of(guide.source(fact)), "");
    }

    private List<Shown> dateOf(Node fact) {
        return guide.dates(fact);
    }

    private List<Shown> shown(List<Optional<Node>> row, String column) {
        return given.node(row, column).stream().map(guide::shown).toList();
    }

    private List<Shown> missing(String key) {
        String word = guide.words(key);
        return List.of(Shown.text("").with(List.of(new Mark("missing", word, ""))));
    }

    /** One column a side; a side that gave an account and does not tell a thing left it out. */
    Section sideBySide(Node meeting) {
        List<String> columns = new ArrayList<>(guide.columns("told"));
        sides.values().forEach(side -> columns.add(guide.shown(side).text()));
        List<Row> rows =
                told.rows().stream()
                        .filter(row -> !told.text(row, "told").equals(NOT_GIVEN))
                        .map(row -> content(row, columns))
                        .toList();
        return new Section(
                "side-by-side",
                guide.words("section.side-by-side"),
                sides.size() < 2 || rows.isEmpty()
                        ? List.of()
                        : List.of(guide.words("note.left-out")),
                columns,
                rows,
                guide.more("accounts-of-meeting", "meeting", meeting));
    }

    private Row content(List<Optional<Node>> row, List<String> columns) {
        List<List<Shown>> cells = new ArrayList<>();
        cells.add(List.of(item(row)));
        List<String> facts = told.words(row, "facts");
        for (Node side : sides.values()) {
            boolean tells = told.words(row, "sides").contains(Walk.lastPart(side));
            List<String> own = facts.stream().filter(fact -> tells && isOf(side, fact)).toList();
            cells.add(own.isEmpty() ? missing(why(side)) : facts(own));
        }
        List<Source> sources =
                facts.stream().map(id -> guide.source(Terms.thing("fact", id))).toList();
        return new Row(Guide.cells(columns, cells), sources, "");
    }

    private Shown item(List<Optional<Node>> row) {
        Node item = told.node(row, "item").orElseThrow();
        Shown label = guide.marked(item);
        String gist = told.text(row, "gist");
        String text = gist.isEmpty() ? label.text() : gist;
        return new Shown(text, label.lang(), label.href(), label.marks());
    }

    private List<Shown> facts(List<String> ids) {
        String tells = guide.words("account.told");
        return ids.stream()
                .map(id -> Shown.link(tells + " (" + id + ")", "/id/fact/" + id))
                .toList();
    }

    /** A fact by which one side gave its account is that side's alone. */
    private boolean isOf(Node side, String fact) {
        List<String> issuers =
                given.rows().stream()
                        .filter(row -> given.node(row, "availability").isPresent())
                        .filter(row -> given.text(row, "fact").equals(fact))
                        .map(row -> given.text(row, "side"))
                        .toList();
        return issuers.isEmpty() || issuers.contains(side.getURI());
    }

    private String why(Node side) {
        List<String> known =
                given.rows().stream()
                        .filter(row -> given.text(row, "side").equals(side.getURI()))
                        .flatMap(row -> given.node(row, "availability").stream())
                        .map(Walk::lastPart)
                        .toList();
        if (known.isEmpty()) {
            return "account.none";
        }
        return known.stream().allMatch(NOT_FOUND::equals)
                ? "account.not-found"
                : "account.left-out";
    }
}
