package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.envoygraph.queries.Answer;

/** The rows of an answer with links: a column and its label are one. */
final class AnswerRows {
    private static final String LABEL = "Label";
    private static final int MOST_FACTS = 60;
    private static final Set<String> FACTS = Set.of("fact", "facts");
    private static final String DAY = "http://www.w3.org/2001/XMLSchema#date";

    private final Guide guide;
    private final Answer answer;
    private final List<String> names;

    AnswerRows(Guide guide, Answer answer) {
        this.guide = guide;
        this.answer = answer;
        this.names = answer.columns();
    }

    /** Some of the rows as a table. */
    Section table(int skip, int most) {
        List<Integer> shown = shown();
        List<String> headings = shown.stream().map(it -> heading(names.get(it))).toList();
        List<Row> rows =
                answer.rows().stream()
                        .skip(skip)
                        .limit(most)
                        .map(row -> row(row, shown, headings))
                        .toList();
        String heading = guide.words("section.answer");
        return new Section("answer", heading, List.of(), headings, rows, List.of())
                .withoutEmptyColumns();
    }

    private List<Integer> shown() {
        return Stream.iterate(0, i -> i < names.size(), i -> i + 1)
                .filter(i -> !isLabel(names.get(i)))
                .toList();
    }

    private boolean isLabel(String name) {
        return name.endsWith(LABEL)
                && names.contains(name.substring(0, name.length() - LABEL.length()));
    }

    /** {@code fewestDays} becomes "Fewest days". */
    private static String heading(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Row row(List<Optional<Node>> row, List<Integer> shown, List<String> headings) {
        List<List<Shown>> cells = new ArrayList<>();
        shown.forEach(i -> cells.add(cell(row, i)));
        return new Row(Guide.cells(headings, cells), List.of(), "");
    }

    private List<Shown> cell(List<Optional<Node>> row, int column) {
        Optional<Node> value = row.get(column);
        String name = names.get(column);
        if (value.isEmpty()) {
            return List.of();
        }
        Node node = value.get();
        Optional<Node> label = label(row, name);
        if (node.isURI()) {
            Shown shown = label.map(guide::shown).orElseGet(() -> guide.shown(node));
            return List.of(shown.at(Guide.address(node)));
        }
        if (FACTS.contains(name)) {
            return facts(node.getLiteralLexicalForm());
        }
        Node text = label.orElse(node);
        Shown shown = text.isLiteral() ? guide.shown(text) : Shown.text(text.toString());
        boolean day = text.isLiteral() && text.getLiteralDatatypeURI().equals(DAY);
        return List.of(day ? Shown.text(Days.inWords(shown.text())) : shown);
    }

    /** The first of them, since a page is for reading. */
    private List<Shown> facts(String ids) {
        List<String> all = Stream.of(ids.split(" ")).filter(it -> !it.isEmpty()).toList();
        List<Shown> shown = new ArrayList<>();
        all.stream()
                .limit(MOST_FACTS)
                .map(it -> Shown.link(it, Guide.address(Terms.thing("fact", it))))
                .forEach(shown::add);
        if (all.size() > MOST_FACTS) {
            shown.add(Shown.text(guide.words("source.more", all.size() - MOST_FACTS)));
        }
        return shown;
    }

    private Optional<Node> label(List<Optional<Node>> row, String name) {
        return node(row, name + LABEL);
    }

    /** A cell, by the name of its column; empty where there is no such column. */
    Optional<Node> node(List<Optional<Node>> row, String name) {
        int at = names.indexOf(name);
        return at < 0 ? Optional.empty() : row.get(at);
    }

    /** What a reader sees in a cell; empty where nothing stands. */
    String text(List<Optional<Node>> row, String name) {
        int at = names.indexOf(name);
        return at < 0 ? "" : String.join(", ", cell(row, at).stream().map(Shown::text).toList());
    }

    boolean has(String... columns) {
        return names.containsAll(List.of(columns));
    }

    /** The first cell that is a thing of ours, or else the first fact. */
    Optional<Node> thing(List<Optional<Node>> row) {
        Optional<Node> thing =
                Stream.of("meeting", "event", "transfer", "about", "text", "item", "holder")
                        .flatMap(it -> node(row, it).stream())
                        .filter(Node::isURI)
                        .findFirst();
        return thing.or(
                () ->
                        FACTS.stream()
                                .flatMap(it -> node(row, it).stream())
                                .map(it -> it.getLiteralLexicalForm().split(" ")[0])
                                .map(it -> Terms.thing("fact", it))
                                .findFirst());
    }

    List<List<Optional<Node>>> rows() {
        return answer.rows();
    }
}
