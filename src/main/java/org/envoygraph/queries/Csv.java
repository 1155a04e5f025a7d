package org.envoygraph.queries;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** An answer as CSV (RFC 4180) that no spreadsheet takes for a formula. */
final class Csv {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
    private static final Pattern STARTS_FORMULA = Pattern.compile("(?s)[=+\\-@\t\r].*");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("(?s)\\s.*|.*[\",\r\n].*|.*\\s");

    private Csv() {}

    static void write(Answer answer, Appendable out) throws IOException {
        write(answer.columns(), out);
        for (List<Optional<Node>> row : answer.rows()) {
            write(row.stream().map(cell -> cell.map(Csv::text).orElse("")).toList(), out);
        }
    }

    private static void write(List<String> cells, Appendable out) throws IOException {
        out.append(cells.stream().map(Csv::quoted).collect(Collectors.joining(",")));
        out.append("\r\n");
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static String quoted(String text) {
        boolean formula = STARTS_FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        String cell = formula ? "'" + text : text;
        return NEEDS_QUOTES.matcher(cell).matches()
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }
}
