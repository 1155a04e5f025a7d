package org.envoygraph.web.pages;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** A table that is being made: which columns, which things, how many of them. */
final class Listing {
    /** A page must stay small; all rows are to be had as a stored query. */
    static final int MOST_ROWS = 30;

    private final Guide guide;
    private final String id;
    private final List<String> columns;

    /**
     * Begins a table.
     *
     * @param id its heading stands in the strings under {@code section.} and this
     * @param columns their headings stand there under {@code column.} and these
     */
    Listing(Guide guide, String id, String... columns) {
        this.guide = guide;
        this.id = id;
        this.columns = guide.columns(columns);
    }

    /** Things with dates, the latest first. */
    Section latestFirst(
            Collection<Node> things, Function<Node, List<List<Shown>>> cells, List<Shown> more) {
        return rows(things, Comparator.comparing(guide::day).reversed(), cells, more);
    }

    /** Things with dates, the earliest first. */
    Section earliestFirst(
            Collection<Node> things, Function<Node, List<List<Shown>>> cells, List<Shown> more) {
        return rows(things, Comparator.comparing(guide::day), cells, more);
    }

    private Section rows(
            Collection<Node> things,
            Comparator<Node> order,
            Function<Node, List<List<Shown>>> cells,
            List<Shown> more) {
        List<Row> rows =
                things.stream()
                        .sorted(order.thenComparing(Node::getURI))
                        .limit(MOST_ROWS)
                        .map(thing -> guide.row(thing, columns, cells.apply(thing)))
                        .toList();
        return section(rows, things.size(), more);
    }

    /** Rows that were made already. */
    Section of(List<Row> rows, List<Shown> more) {
        return section(rows.stream().limit(MOST_ROWS).toList(), rows.size(), more);
    }

    List<String> columns() {
        return columns;
    }

    private Section section(List<Row> rows, int all, List<Shown> more) {
        List<String> notes =
                all > rows.size() ? List.of(guide.words("note.some", rows.size(), all)) : List.of();
        return new Section(id, guide.words("section." + id), notes, columns, rows, more);
    }
}
