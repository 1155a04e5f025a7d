package org.envoygraph.web;

import java.util.Optional;
import org.envoygraph.web.Limits.QueryTime;

/** Limits that are the usual ones but for what a test is about. */
public final class OtherLimits {
    private OtherLimits() {}

    /** With another time for queries, and other places for them; so many more threads. */
    public static Limits queries(QueryTime time, int places, int moreThreads) {
        Limits usual = Limits.usual();
        return with(Optional.of(time), places, usual.threads() + moreThreads, usual.steps());
    }

    /** With another number of steps for a page. */
    static Limits steps(long steps) {
        Limits usual = Limits.usual();
        return with(usual.time(), usual.queries(), usual.threads(), steps);
    }

    private static Limits with(Optional<QueryTime> time, int queries, int threads, long steps) {
        Limits usual = Limits.usual();
        return new Limits(
                time,
                queries,
                usual.rows(),
                usual.answer(),
                usual.body(),
                usual.graph(),
                usual.header(),
                usual.idle(),
                threads,
                steps);
    }
}
