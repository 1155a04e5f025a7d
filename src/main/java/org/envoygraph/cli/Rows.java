package org.envoygraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.AnswerFormat;

/** Texts in rows and columns, read from an answer or written like one. */
final class Rows {
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    Rows(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    /** The rows of an answer; of an IRI, its last part. */
    static Rows of(Answer answer) {
        Rows rows = new Rows(answer.columns());
        for (List<Optional<Node>> row : answer.rows()) {
            rows.add(row.stream().map(cell -> cell.map(Rows::text).orElse("")).toList());
        }
        return rows;
    }

    private static String text(Node node) {
        return node.isURI()
                ? node.getURI().substring(node.getURI().lastIndexOf('/') + 1)
                : node.getLiteralLexicalForm();
    }

    void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    List<String> columns() {
        return columns;
    }

    List<List<String>> all() {
        return List.copyOf(rows);
    }

    String cell(List<String> row, String column) {
        return row.get(columns.indexOf(column));
    }

    private Answer answer() {
        return new Answer(
                columns,
                rows.stream().map(row -> row.stream().map(Rows::node).toList()).toList(),
                false);
    }

    private static Optional<Node> node(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(NodeFactory.createLiteralString(text));
    }

    /** As a table for people, without the number of rows. */
    String table(int width) throws IOException {
        StringBuilder table = new StringBuilder();
        answer().writeTable(table, width);
        return table.substring(0, table.lastIndexOf("\n", table.length() - 2) + 1);
    }

    /** As a table of Markdown. */
    String markdown() {
        StringBuilder table = new StringBuilder(line(columns));
        table.append("|").append("---|".repeat(columns.size())).append('\n');
        rows.forEach(row -> table.append(line(row)));
        return table.toString();
    }

    private static String line(List<String> cells) {
        List<String> escaped =
                cells.stream().map(cell -> cell.replace("|", "\\|").replace('\n', ' ')).toList();
        return "| " + String.join(" | ", escaped) + " |\n";
    }

    String csv() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AnswerFormat.CSV.write(answer(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
