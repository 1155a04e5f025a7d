package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/** All that is said of a thing, and all that leads to it, by labelled properties. */
final class Values {
    private static final int MOST_OF_ONE = 25;

    /** Properties whose values one telling gives and another may not. */
    private static final Map<Node, Node> TOLD =
            Map.of(
                    Terms.MODE, Terms.TOLD_MODE,
                    Terms.PLACE, Terms.TOLD_PLACE,
                    Terms.EVENT_STATUS, Terms.TOLD_STATUS,
                    Terms.PARTICIPATION, Terms.TOLD_PARTICIPATION,
                    Terms.WHEN, Terms.WHEN);

    private final Guide guide;
    private final Walk walk;

    Values(Guide guide) {
        this.guide = guide;
        this.walk = guide.walk();
    }

    /** Each property with its values; behind each, what it rests on. */
    Section of(Node thing) {
        Map<Node, List<Triple>> byProperty = new LinkedHashMap<>();
        for (Triple said : walk.about(thing)) {
            if (!said.getPredicate().equals(RDFS.label.asNode())) {
                byProperty.computeIfAbsent(said.getPredicate(), any -> new ArrayList<>()).add(said);
            }
        }
        Map<String, List<Row>> rows = new TreeMap<>();
        byProperty.forEach((property, said) -> rows.put(property.getURI(), rows(property, said)));
        List<Row> all = rows.values().stream().flatMap(List::stream).toList();
        return section("values", List.of(), all);
    }

    private List<Row> rows(Node property, List<Triple> said) {
        List<Row> rows = new ArrayList<>();
        for (Triple each : said.subList(0, Math.min(said.size(), MOST_OF_ONE))) {
            String heading = rows.isEmpty() ? name(property) : "";
            List<Shown> value = List.of(value(each.getObject()));
            rows.add(new Row(List.of(new Row.Cell(heading, value)), sources(each), ""));
        }
        return counted(said.size(), rows);
    }

    private List<Row> counted(int all, List<Row> rows) {
        if (all > rows.size()) {
            List<Shown> rest = List.of(Shown.text(guide.words("and.more", all - rows.size())));
            rows.add(new Row(List.of(new Row.Cell("", rest)), List.of(), ""));
        }
        return rows;
    }

    /** A day of its own in words; else as it is. */
    private Shown value(Node value) {
        boolean day = value.isLiteral() && value.getLiteralDatatypeURI().contains("#date");
        Shown shown = guide.shown(value);
        return day ? new Shown(Days.inWords(shown.text()), shown.lang(), "", List.of()) : shown;
    }

    /** The facts of the articles in whose graphs a value stands; the graph where it has none. */
    private List<Source> sources(Triple said) {
        List<Source> sources = new ArrayList<>();
        for (Node graph : walk.graphsOf(said)) {
            List<Source> facts =
                    graph.getURI().startsWith(Terms.ARTICLE_GRAPH)
                            ? facts(said, Walk.lastPart(graph))
                            : List.of();
            sources.addAll(facts.isEmpty() ? List.of(guide.graph(graph)) : facts);
        }
        return sources;
    }

    private List<Source> facts(Triple said, String article) {
        Node told = TOLD.get(said.getPredicate());
        Node source = Terms.thing("article", article);
        return guide.facts(said.getSubject()).stream()
                .filter(fact -> walk.to(fact, DCTerms.source.asNode()).contains(source))
                .filter(fact -> told == null || walk.to(fact, told).contains(said.getObject()))
                .map(guide::source)
                .toList();
    }

    /**
     * What leads to a thing, by property.
     *
     * @param shown properties that other parts of the page show already
     */
    Section leadingTo(Node thing, Set<Node> shown) {
        Map<Node, List<Triple>> byProperty = new LinkedHashMap<>();
        for (Triple said : walk.leadingTo(thing)) {
            if (!shown.contains(said.getPredicate()) && said.getSubject().isURI()) {
                byProperty.computeIfAbsent(said.getPredicate(), any -> new ArrayList<>()).add(said);
            }
        }
        List<Row> rows = new ArrayList<>();
        byProperty.forEach((property, said) -> rows.add(leading(property, said)));
        return section("leading", List.of(), rows);
    }

    private Row leading(Node property, List<Triple> said) {
        List<Shown> subjects = new ArrayList<>();
        said.stream()
                .limit(MOST_OF_ONE)
                .forEach(each -> subjects.add(guide.shown(each.getSubject())));
        if (said.size() > MOST_OF_ONE) {
            subjects.add(Shown.text(guide.words("and.more", said.size() - MOST_OF_ONE)));
        }
        String heading = guide.words("leading", name(property));
        return new Row(List.of(new Row.Cell(heading, subjects)), List.of(), "");
    }

    private Section section(String id, List<String> columns, List<Row> rows) {
        return new Section(id, guide.words("section." + id), List.of(), columns, rows, List.of());
    }

    /** A property by its label; those of other vocabularies are in the strings. */
    private String name(Node property) {
        String local = Walk.lastPart(property);
        return walk.label(property)
                .map(Node::getLiteralLexicalForm)
                .orElseGet(() -> guide.strings().orElse("property." + local, local));
    }
}
