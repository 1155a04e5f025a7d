package org.envoygraph.web.curating;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How often somebody at an address gave a wrong password of late. After a few, each doubles the
 * time until the next one is looked at.
 */
final class Tries {
    private static final int FREE = 3;
    private static final int MOST_DOUBLINGS = 6;
    private static final int MOST_ADDRESSES = 10_000;

    private final LongSupplier nanoseconds;
    private final Map<String, Failed> failed = new LinkedHashMap<>();

    /**
     * Tries without a success.
     *
     * @param until when the next one is looked at
     */
    private record Failed(int times, long until) {}

    Tries(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /**
     * Begins a try, which counts as failed until {@link #succeeded} is called.
     *
     * @return for how many seconds none is looked at; zero: begun
     */
    synchronized long begin(String address) {
        long now = nanoseconds.getAsLong();
        Failed before = failed.getOrDefault(address, new Failed(0, now));
        if (before.until() - now > 0) {
            return TimeUnit.NANOSECONDS.toSeconds(before.until() - now) + 1;
        }
        int times = before.times() + 1;
        long pause = times < FREE ? 0 : 1L << Math.min(times - FREE, MOST_DOUBLINGS);
        failed.remove(address); // so that it becomes the youngest
        failed.put(address, new Failed(times, now + TimeUnit.SECONDS.toNanos(pause)));
        if (failed.size() > MOST_ADDRESSES) {
            failed.remove(failed.keySet().iterator().next());
        }
        return 0;
    }

    synchronized void succeeded(String address) {
        failed.remove(address);
    }
}
