package org.envoygraph.web.pages;

import java.util.List;

/**
 * A row of a table, or a line of a list.
 *
 * @param cells one a column
 * @param sources what the row rests on
 * @param count how many these are in all; the last may stand for many
 * @param tone "retracted" where all of it is withdrawn, else empty
 */
record Row(List<Row.Cell> cells, List<Source> sources, int count, String tone) {
    Row {
        cells = List.copyOf(cells);
        sources = List.copyOf(sources);
    }

    Row(List<Row.Cell> cells, List<Source> sources, String tone) {
        this(cells, sources, sources.size(), tone);
    }

    boolean isEmpty(int column) {
        return cells.get(column).values().isEmpty();
    }

    /** The same with some of its cells only. */
    Row with(List<Integer> kept) {
        return new Row(kept.stream().map(cells::get).toList(), sources, count, tone);
    }

    boolean hasSources() {
        return !sources.isEmpty();
    }

    boolean hasOne() {
        return count == 1;
    }

    /**
     * @param heading of its column, for narrow screens
     */
    record Cell(String heading, List<Shown> values) {
        Cell {
            values = List.copyOf(values);
        }
    }
}
