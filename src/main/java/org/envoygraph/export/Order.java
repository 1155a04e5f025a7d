package org.envoygraph.export;

/**
 * The orders in which files tell statements. A statement becomes a row whose bytes sort as the
 * order says; the row holds all of it. Terms have no control characters, so 0 can end them.
 */
enum Order {
    /** One graph for all: by kind of subject, subject, property with the types first, object. */
    KIND,
    /** By graph, then as {@link #KIND}. */
    GRAPH,
    /** By the lines of canonical N-Quads. */
    LINE;

    private static final char END = 0;

    String row(Terms terms) {
        StringBuilder row = new StringBuilder(256);
        if (this == LINE) {
            row.append(terms.subject()).append(' ').append(terms.property()).append(' ');
            row.append(terms.object()).append(terms.graph().isEmpty() ? "" : " ");
            return row.append(terms.graph()).append(" .").toString();
        }
        if (this == GRAPH) {
            row.append(terms.graph()).append(END);
        }
        row.append((char) (terms.rank() + 1)).append(terms.subject()).append(END);
        row.append(terms.isType() ? '1' : '2').append(terms.property()).append(END);
        return row.append(terms.object()).toString();
    }

    /** What a row of {@link #KIND} or {@link #GRAPH} holds. */
    Terms terms(String row) {
        int begin = this == GRAPH ? row.indexOf(END) + 1 : 0;
        int subject = row.indexOf(END, begin);
        int property = row.indexOf(END, subject + 1);
        return new Terms(
                row.charAt(begin) - 1,
                row.substring(begin + 1, subject),
                row.substring(subject + 2, property),
                row.substring(property + 1),
                begin == 0 ? "" : row.substring(0, begin - 1));
    }
}
