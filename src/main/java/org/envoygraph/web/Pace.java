package org.envoygraph.web;

import java.util.function.BooleanSupplier;

/** What a question that computes passes again and again, and where it can be kept waiting. */
interface Pace {
    /**
     * Returns when the question may go on.
     *
     * @param over whether the question is to end; it waits no longer then
     */
    void goOn(BooleanSupplier over);

    /** The question computes no more. */
    default void end() {}
}
