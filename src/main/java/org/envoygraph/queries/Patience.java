package org.envoygraph.queries;

import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.util.Symbol;

/**
 * How many steps somebody waits for: rows that an operation gives, statements that are read,
 * comparisons of a sort. Steps and not time, so that the same question has the same answer on a
 * server that is busy or has just begun.
 */
public final class Patience {
    /** In the context of a query; a server ends the query when it is over. */
    public static final Symbol OF_QUERY = Symbol.create("https://w3id.org/envoygraph/patience");

    private final long most;
    private long taken;

    private Patience(long most) {
        this.most = most;
    }

    /** For one question, asked by one thread. */
    public static Patience of(long steps) {
        return new Patience(steps);
    }

    /** For somebody who waits however long it takes. */
    public static Patience endless() {
        return new Patience(Long.MAX_VALUE);
    }

    /** Whether one more step may be taken. */
    public boolean step() {
        taken++;
        return !isOver();
    }

    /** Takes one more step, or ends the question. */
    void go() {
        if (!step()) {
            throw new QueryCancelledException();
        }
    }

    public boolean isEndless() {
        return most == Long.MAX_VALUE;
    }

    public boolean isOver() {
        return taken > most;
    }
}
