package org.envoygraph.queries;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Rows under named columns.
 *
 * @param columns their names, in order
 * @param rows each with one cell a column, absent where the graph says nothing
 * @param full whether the query's LIMIT was reached, so that there may be more
 * @param notes what whoever asked should know, such as that a thing has another id now
 */
public record Answer(
        List<String> columns, List<List<Optional<Node>>> rows, boolean full, List<String> notes) {
    public Answer {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    /** Rows of which nothing more is to be said. */
    public Answer(List<String> columns, List<List<Optional<Node>>> rows, boolean full) {
        this(columns, rows, full, List.of());
    }

    /** The same with other notes. */
    Answer withNotes(List<String> others) {
        return new Answer(columns, rows, full, others);
    }

    /**
     * The rows for people, in texts of one line: labels in place of IRIs.
     *
     * @return the headings, then a list of as many cells for each row
     */
    public List<List<String>> shown() {
        return new Table(this).lines();
    }

    /**
     * Writes the rows for people: labels in place of IRIs, and the number of rows at the end.
     *
     * @param width of the terminal in columns; 0 for no limit
     */
    public void writeTable(Appendable out, int width) throws IOException {
        new Table(this).write(out, width);
    }
}
