package org.envoygraph.web;

import java.time.Duration;
import java.util.Optional;

/**
 * How much a server does for one request, and for all of them at once.
 *
 * @param time what a query may take; without it what the configuration file says
 * @param queries so many requests that ask the store are answered at once; the others are refused
 * @param rows so many rows has an answer to a SPARQL query at most
 * @param answer so many bytes has an answer to a SPARQL query at most; a longer one is broken off
 * @param body so many bytes may a request bring that only asks
 * @param graph so many bytes may a request bring that writes a graph
 * @param header so many bytes has the header of a request at most, with its address
 * @param idle a connection on which nothing moves for so long is closed
 * @param threads so many work on requests
 * @param steps so many are taken for a page before its asker is told that it takes longer; these
 *     take about a tenth of a second of a warm server
 */
public record Limits(
        Optional<QueryTime> time,
        int queries,
        long rows,
        long answer,
        int body,
        int graph,
        int header,
        Duration idle,
        int threads,
        long steps) {
    private static final int KILO = 1_000;
    private static final int MEGA = KILO * KILO;

    /**
     * What a query may take.
     *
     * @param first until the first row
     * @param all until the last row
     */
    public record QueryTime(Duration first, Duration all) {
        @Override
        public String toString() {
            return first.toMillis() + "," + all.toMillis();
        }
    }

    /** What fits a public server with two processors and a gigabyte. */
    public static Limits usual() {
        return new Limits(
                Optional.empty(),
                64,
                MEGA,
                256L * MEGA,
                MEGA,
                16 * MEGA,
                64 * KILO,
                Duration.ofSeconds(30),
                200,
                25 * KILO);
    }
}
