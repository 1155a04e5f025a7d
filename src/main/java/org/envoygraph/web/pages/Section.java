package org.envoygraph.web.pages;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of a page: a table, or a list of names with values.
 *
 * @param id in the address, behind a hash
 * @param notes sentences before it
 * @param columns their headings; empty for a list
 * @param more links to the same as a stored query
 */
record Section(
        String id,
        String heading,
        List<String> notes,
        List<String> columns,
        List<Row> rows,
        List<Shown> more) {
    Section {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        more = List.copyOf(more);
    }

    /** The same without columns in which nothing stands. */
    Section withoutEmptyColumns() {
        List<Integer> kept =
                IntStream.range(0, columns.size())
                        .filter(i -> rows.stream().anyMatch(row -> !row.isEmpty(i)))
                        .boxed()
                        .toList();
        return new Section(
                id,
                heading,
                notes,
                kept.stream().map(columns::get).toList(),
                columns.isEmpty() ? rows : rows.stream().map(row -> row.with(kept)).toList(),
                more);
    }

    /** Whether any row says what it rests on. */
    boolean hasOrigins() {
        return rows.stream().anyMatch(Row::hasSources);
    }

    boolean isTable() {
        return !columns.isEmpty() && !rows.isEmpty();
    }

    boolean isList() {
        return columns.isEmpty() && !rows.isEmpty();
    }

    boolean hasMore() {
        return !more.isEmpty() && !rows.isEmpty();
    }

    boolean isEmpty() {
        return rows.isEmpty() && notes.isEmpty();
    }
}
