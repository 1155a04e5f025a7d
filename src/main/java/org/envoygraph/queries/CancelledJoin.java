package org.envoygraph.queries;

import org.apache.jena.query.QueryCancelledException;

/**
 * Names what Jena 5.6 throws when a query is cancelled while it seeks the first row of a join: it
 * empties a table then that is not there yet, and that fault hides the reason.
 */
public final class CancelledJoin {
    private static final String EMPTYING = "closeSubIterator";

    private CancelledJoin() {}

    /** A cancellation, if that is what was thrown; else the same. */
    public static RuntimeException named(RuntimeException thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        if (!(thrown instanceof NullPointerException)
                || trace.length == 0
                || !trace[0].getMethodName().equals(EMPTYING)) {
            return thrown;
        }
        QueryCancelledException cancelled = new QueryCancelledException();
        cancelled.initCause(thrown);
        return cancelled;
    }
}
