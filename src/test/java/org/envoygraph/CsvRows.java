package org.envoygraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads back an answer that was written as CSV, cells as people see them. */
public final class CsvRows {
    private static final String THINGS = "https://w3id.org/envoygraph/id/";
    private static final Pattern CELL =
            Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^\",\r\n]*))(,|\r\n)");

    private CsvRows() {}

    /** The rows with some columns only; a thing of ours is its id without the kind. */
    public static List<List<String>> of(String csv, List<String> columns) {
        List<List<String>> all = parse(csv);
        List<String> heading = all.get(0);
        return all.stream()
                .skip(1)
                .map(row -> columns.stream().map(c -> cell(row.get(heading.indexOf(c)))).toList())
                .toList();
    }

    private static String cell(String text) {
        if (text.startsWith(THINGS)) {
            return text.substring(text.indexOf('/', THINGS.length()) + 1);
        }
        return text.matches("(?s)'[=+\\-@\t\r].*") ? text.substring(1) : text;
    }

    private static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher cell = CELL.matcher(csv);
        for (int at = 0; at < csv.length(); at = cell.end()) {
            if (!cell.find(at) || cell.start() != at) {
                throw new IllegalArgumentException("no CSV from character " + at + ": " + csv);
            }
            String quoted = cell.group(1);
            row.add(quoted == null ? cell.group(2) : quoted.replace("\"\"", "\""));
            if (!cell.group(3).equals(",")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        return rows;
    }
}
