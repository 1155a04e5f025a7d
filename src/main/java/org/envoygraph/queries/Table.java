package org.envoygraph.queries;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * An answer for people: a column and its label are one, and long cells are wrapped. Where a table
 * would cut words to fit the width, each row is told line by line instead.
 */
final class Table {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;
    private static final int LONG_WORD = 24;
    private static final String LABEL = "Label";

    private final Answer answer;
    private final List<Column> columns = new ArrayList<>();

    Table(Answer answer) {
        this.answer = answer;
        List<String> names = answer.columns();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!isLabelOfAnother(name, names)) {
                columns.add(new Column(heading(name), i, names.indexOf(name + LABEL)));
            }
        }
    }

    void write(Appendable out, int width) throws IOException {
        List<List<String>> lines = lines();
        if (width > 0 && leastWidth(lines) > width) {
            writeRowByRow(lines, width, out);
        } else {
            int[] widths = widths(lines, width);
            for (List<String> line : lines) {
                write(line, widths, out);
            }
        }
        out.append(footer()).append('\n');
    }

    /** What a table takes that cuts no word, but those that are longer than any name. */
    private static int leastWidth(List<List<String>> lines) {
        int columns = lines.get(0).size();
        int sum = GAP.length() * (columns - 1);
        for (int i = 0; i < columns; i++) {
            int longest = 0;
            for (List<String> line : lines) {
                longest = Math.max(longest, Math.min(NARROWEST, TextWidth.of(line.get(i))));
                for (String word : line.get(i).split(" ")) {
                    boolean breaks = word.codePoints().anyMatch(Character::isIdeographic);
                    longest = breaks ? longest : Math.max(longest, TextWidth.of(word));
                }
            }
            sum += Math.min(longest, LONG_WORD);
        }
        return sum;
    }

    /** A line a cell that says something, a blank line after each row. */
    private static void writeRowByRow(List<List<String>> lines, int width, Appendable out)
            throws IOException {
        List<String> headings = lines.get(0);
        int[] widths = {headings.stream().mapToInt(TextWidth::of).max().orElse(0), 0};
        widths[1] = Math.max(NARROWEST, width - widths[0] - GAP.length());
        for (List<String> line : lines.subList(1, lines.size())) {
            for (int i = 0; i < headings.size(); i++) {
                if (!line.get(i).isEmpty()) {
                    write(List.of(headings.get(i), line.get(i)), widths, out);
                }
            }
            out.append('\n');
        }
    }

    /** The headings and, line by line, the cells. */
    List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(Column::heading).toList());
        answer.rows().forEach(row -> lines.add(columns.stream().map(c -> c.cell(row)).toList()));
        return lines;
    }

    private static boolean isLabelOfAnother(String name, List<String> names) {
        return name.endsWith(LABEL)
                && names.contains(name.substring(0, name.length() - LABEL.length()));
    }

    /** {@code meansOfContact} becomes {@code means of contact}. */
    private static String heading(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private String footer() {
        int rows = answer.rows().size();
        String more =
                answer.full() ? ", the most this query gives; narrow the question for others" : "";
        return rows + (rows == 1 ? " row" : " rows") + more;
    }

    /** The widths the cells ask for; the widest give way until the line fits. */
    private static int[] widths(List<List<String>> lines, int width) {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], TextWidth.of(line.get(i)));
            }
        }
        int gaps = GAP.length() * (widths.length - 1);
        while (width > 0 && Arrays.stream(widths).sum() + gaps > width) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }

    private static void write(List<String> cells, int[] widths, Appendable out) throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(TextWidth.wrap(cells.get(i), widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "";
                line.append(part).append(" ".repeat(widths[i] - TextWidth.of(part))).append(GAP);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    /**
     * A column as shown.
     *
     * @param at index of the value
     * @param label index of its label, or -1
     */
    private record Column(String heading, int at, int label) {
        String cell(List<Optional<Node>> row) {
            Optional<Node> shown = label < 0 ? row.get(at) : row.get(label).or(() -> row.get(at));
            return shown.map(Column::text).map(Shown::oneLine).orElse("");
        }

        private static String text(Node node) {
            if (node.isURI()) {
                return Things.shortForm(node.getURI());
            }
            return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        }
    }
}
