package org.envoygraph.queries;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.Timeouts;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/**
 * Ends a query when the time is over that its context gives it as a whole. Jena 5.6 does so too,
 * but not while it puts the query together, and then it already goes through the first rows of
 * joined subqueries: such a query had no end.
 */
public final class TimeLimit {
    private static final String EMPTYING = "closeSubIterator";
    private static final ScheduledExecutorService CLOCK =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread thread = new Thread(work, "time limit");
                        thread.setDaemon(true);
                        return thread;
                    });

    private TimeLimit() {}

    /** Begins to count the time of a query that is about to run; without a limit it may go on. */
    public static QueryExec on(QueryExec asking) {
        Context context = asking.getContext();
        Timeouts.Timeout limit = Timeouts.extractQueryTimeout(context);
        if (limit.hasOverallTimeout()) {
            AtomicBoolean cancel = Context.getOrSetCancelSignal(context);
            CLOCK.schedule(
                    () -> cancel.set(true), limit.overallTimeoutMillis(), TimeUnit.MILLISECONDS);
        }
        return asking;
    }

    /**
     * What was thrown, by its right name. Who is cancelled while Jena seeks the first row of a join
     * meets a fault in its place: a table is emptied that is not there yet.
     */
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
