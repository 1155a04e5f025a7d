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

    private record Dated(Node thing, String day) {}

    /** Things with dates, the latest first. */
    Section latestFirst(
            Collection<Node> things, Function<Node, List<List<Shown>>> cells, List<Shown> more) {
        return latestFirst(things, things.size(), cells, more);
    }

    /** The latest things, first of as many in all. */
    Section latestFirst(
            Collection<Node> latest,
            int all,
            Function<Node, List<List<Shown>>> cells,
            List<Shown> more) {
        return rows(latest, all, Comparator.comparing(Dated::day).reversed(), cells, more);
    }

    /** Things with dates, the earliest first. */
    Section earliestFirst(
            Collection<Node> things, Function<Node, List<List<Shown>>> cells, List<Shown> more) {
        return rows(things, things.size(), Comparator.comparing(Dated::day), cells, more);
    }

    private Section rows(
            Collection<Node> things,
            int all,
            Comparator<Dated> order,
            Function<Node, List<List<Shown>>> cells,
            List<Shown> more) {
        List<Row> rows =
                things.stream()
                        .map(thing -> new Dated(thing, guide.day(thing)))
                        .sorted(order.thenComparing(it -> it.thing().getURI()))
                        .limit(MOST_ROWS)
                        .map(Dated::thing)
                        .map(thing -> guide.row(thing, columns, cells.apply(thing)))
                        .toList();
        return section(rows, all, more);
    }

    /** Rows that were made already. */
    Section of(List<Row> rows, List<Shown> more) {
        return section(rows.stream().limit(MOST_ROWS).toList(), rows.size(), more);
    }

    List<String> columns() {
        return columns;
    }

    private Section section(List<Row> rows, int all, List<Shown> more) {
        String note = all == Walk.MOST ? "note.some-seen" : "note.some";
        List<String> notes =
                all > rows.size() ? List.of(guide.words(note, rows.size(), all)) : List.of();
        return new Section(id, guide.words("section." + id), notes, columns, rows, more);
    }
}
