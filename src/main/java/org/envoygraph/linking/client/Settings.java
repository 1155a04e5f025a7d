package org.envoygraph.linking.client;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How a service is asked.
 *
 * @param timeout for one answer, from the first byte sent to the last one read
 * @param atOnce queries in one request, at least one
 * @param cache folder where answers are kept; without one each question is asked
 * @param pause waits before another try
 */
public record Settings(Duration timeout, int atOnce, Optional<Path> cache, Pause pause) {
    /** What a caller can bear, and Wikidata's public service: it takes about a second a query. */
    public static final int USUAL_AT_ONCE = 10;

    /** Waits. */
    @FunctionalInterface
    public interface Pause {
        void last(Duration time) throws InterruptedException;
    }

    public Settings {
        Objects.requireNonNull(timeout);
        Objects.requireNonNull(cache);
        Objects.requireNonNull(pause);
        if (atOnce < 1) {
            throw new IllegalArgumentException(atOnce + " queries in a request");
        }
    }
}
