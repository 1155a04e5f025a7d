package org.envoygraph.web.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.envoygraph.queries.Shelf;

/** Knows how things are called, where they are, how sure they are and what they rest on. */
final class Guide {
    private static final String NEVER = "0";

    private final Walk walk;
    private final Strings strings;
    private final Shelf shelf;
    private final Certainty certainty;

    Guide(Walk walk, Strings strings, Shelf shelf) {
        this.walk = walk;
        this.strings = strings;
        this.shelf = shelf;
        this.certainty = new Certainty(walk, strings);
    }

    Walk walk() {
        return walk;
    }

    String words(String key, Object... values) {
        return strings.of(key, values);
    }

    Strings strings() {
        return strings;
    }

    Shelf shelf() {
        return shelf;
    }

    /** Where the same is to be had as a stored query and as CSV; nowhere without that query. */
    List<Shown> more(String query, String parameter, Node thing) {
        return more(query, parameter, Walk.lastPart(thing));
    }

    List<Shown> more(String query, String parameter, String value) {
        if (shelf.find(query).isEmpty()) {
            return List.of();
        }
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
        String asked = "?" + parameter + "=" + encoded;
        return List.of(
                Shown.link(words("more.question"), QuestionPage.PATH + "/" + query + asked),
                Shown.link(words("more.csv"), "/api/queries/" + query + ".csv" + asked));
    }

    Certainty certainty() {
        return certainty;
    }

    /** A thing by its label, with a link if it has a page; or a value. */
    Shown shown(Node node) {
        if (node.isLiteral()) {
            return new Shown(
                    node.getLiteralLexicalForm(), node.getLiteralLanguage(), "", List.of());
        }
        Optional<Node> label = walk.label(node);
        boolean there = label.isPresent() || walk.isThere(node);
        String text = label.map(Node::getLiteralLexicalForm).orElseGet(() -> unlabelled(node));
        String lang = label.map(Node::getLiteralLanguage).orElse("");
        return new Shown(text, lang, there || isElsewhere(node) ? address(node) : "", List.of());
    }

    private static boolean isElsewhere(Node node) {
        return node.isURI() && !node.getURI().startsWith(Terms.BASE);
    }

    private String unlabelled(Node node) {
        boolean whole = isElsewhere(node) && !node.getURI().startsWith(Terms.WIKIDATA);
        String last = Walk.lastPart(node);
        return whole ? strings.orElse("class." + last, node.getURI()) : last;
    }

    static String address(Node node) {
        return Addresses.of(node).orElse("");
    }

    List<Shown> shown(List<Node> nodes) {
        return nodes.stream().map(this::shown).toList();
    }

    /** What a property leads to. */
    List<Shown> to(Node from, Node property) {
        return shown(walk.to(from, property));
    }

    /** A thing with all that says how sure it is. */
    Shown marked(Node thing) {
        return shown(thing).with(certainty.of(thing));
    }

    /** The dates of a thing, in words and each with a link to its reasoning. */
    List<Shown> dates(Node thing) {
        Set<Shown> dates = new LinkedHashSet<>();
        walk.to(thing, Terms.WHEN).stream()
                .sorted(Comparator.comparing(this::firstDay))
                .map(this::shown)
                .forEach(date -> addOnce(date, dates));
        return List.copyOf(dates);
    }

    /** Two tellings often give one date; then the first leads to its reasoning. */
    private static void addOnce(Shown date, Set<Shown> dates) {
        if (dates.stream().noneMatch(known -> known.text().equals(date.text()))) {
            dates.add(date);
        }
    }

    /** The first day that a date may be, or the last where only that is known; for sorting. */
    String firstDay(Node when) {
        String earliest = walk.text(when, Terms.EARLIEST);
        String latest = walk.text(when, Terms.LATEST);
        return earliest.isEmpty() ? latest.isEmpty() ? NEVER : latest : earliest;
    }

    /** The same of the first date of a thing. */
    String day(Node thing) {
        return walk.to(thing, Terms.WHEN).stream()
                .map(this::firstDay)
                .min(Comparator.naturalOrder())
                .orElse(NEVER);
    }

    List<Node> facts(Node thing) {
        return walk.from(Terms.ABOUT, thing);
    }

    /** What is known of a thing rests on these. */
    List<Source> sources(Node thing) {
        return facts(thing).stream().map(this::source).toList();
    }

    /** A fact as a source. */
    Source source(Node fact) {
        Shown name = Shown.link(Walk.lastPart(fact), address(fact));
        List<Mark> marks = certainty.ofFact(fact);
        List<Shown> article = to(fact, Walk.iri("http://purl.org/dc/terms/source"));
        return new Source(name.with(marks), article, certainty.inWords(fact));
    }

    /** A graph as a source. */
    Source graph(Node graph) {
        return new Source(shown(graph), List.of(), "");
    }

    /** A row about a thing; the cells stand under the columns. */
    Row row(Node thing, List<String> columns, List<List<Shown>> cells) {
        return new Row(cells(columns, cells), sources(thing), certainty.tone(thing));
    }

    static List<Row.Cell> cells(List<String> columns, List<List<Shown>> values) {
        List<Row.Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(new Row.Cell(columns.get(i), values.get(i)));
        }
        return cells;
    }

    /** The headings of columns, by their keys. */
    List<String> columns(String... keys) {
        return List.of(keys).stream().map(key -> strings.of("column." + key)).toList();
    }
}
