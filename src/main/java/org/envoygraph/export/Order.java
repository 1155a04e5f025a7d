package org.envoygraph.export;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

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

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final char END = 0;
    private static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";

    /** The texts of a statement's terms. */
    record Terms(int rank, String subject, String property, String object, String graph) {
        static Terms of(Statement said, Layout layout) {
            Optional<Resource> graph = Optional.ofNullable(said.getContext());
            return new Terms(
                    layout.rank(said.getSubject().stringValue()),
                    TermText.of(said.getSubject()),
                    TermText.of(said.getPredicate()),
                    TermText.of(said.getObject()),
                    graph.map(TermText::of).orElse(""));
        }
    }

    String row(Terms terms) {
        StringBuilder row = new StringBuilder(256);
        if (this == LINE) {
            row.append(terms.subject).append(' ').append(terms.property).append(' ');
            row.append(terms.object).append(terms.graph.isEmpty() ? "" : " ").append(terms.graph);
            return row.append(" .").toString();
        }
        if (this == GRAPH) {
            row.append(terms.graph).append(END);
        }
        row.append((char) (terms.rank + 1)).append(terms.subject).append(END);
        row.append(terms.property.equals(TYPE) ? '1' : '2').append(terms.property).append(END);
        return row.append(terms.object).toString();
    }

    /** The statement that a row of {@link #KIND} or {@link #GRAPH} holds. */
    Statement statement(String row) {
        int begin = this == GRAPH ? row.indexOf(END) + 1 : 0;
        int subject = row.indexOf(END, begin);
        int property = row.indexOf(END, subject + 1);
        return VALUES.createStatement(
                (Resource) TermText.value(row.substring(begin + 1, subject)),
                (IRI) TermText.value(row.substring(subject + 2, property)),
                TermText.value(row.substring(property + 1)),
                begin < 2 ? null : (Resource) TermText.value(row.substring(0, begin - 1)));
    }
}
