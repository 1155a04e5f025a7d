package org.envoygraph.web;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Lets only a few long questions compute at a time, in the order in which they come to the line. A
 * question goes on freely for a while; then it needs a turn, and after each turn the next one.
 *
 * <p>A turn ends by the clock, whatever becomes of its holder. So it cannot get lost, and who waits
 * for a slow reader meanwhile keeps nobody waiting.
 */
final class Turns {
    /** So often one who waits looks whether its question is over. */
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final int most;
    private final long freeNanos;
    private final long turnNanos;
    private final LongSupplier clock;

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Asker> line = new ArrayDeque<>();
    private final Set<Asker> going = new HashSet<>();

    /**
     * @param most so many turns are there
     * @param free for so long a question needs none
     * @param turn so long is each
     * @param clock of nanoseconds
     */
    Turns(int most, Duration free, Duration turn, LongSupplier clock) {
        this.most = most;
        this.freeNanos = free.toNanos();
        this.turnNanos = turn.toNanos();
        this.clock = clock;
    }

    /** Begins a question's free time. */
    Asker begin() {
        return new Asker();
    }

    /** How many questions wait for a turn. */
    int waiting() {
        lock.lock();
        try {
            return line.size();
        } finally {
            lock.unlock();
        }
    }

    private long untilOneIsFree() {
        long now = clock.getAsLong();
        going.removeIf(asker -> asker.end - now <= 0);
        return going.size() < most
                ? 0
                : going.stream().mapToLong(asker -> asker.end - now).min().orElse(LOOK_NANOS);
    }

    private void tellFirst() {
        if (!line.isEmpty()) {
            line.peekFirst().change.signal();
        }
    }

    /** One question, which one thread works on. */
    final class Asker implements Pace {
        private final Condition change = lock.newCondition();

        /** Of its free time or its turn; others read it only while it holds a turn. */
        private long end = clock.getAsLong() + freeNanos;

        @Override
        public void goOn(BooleanSupplier over) {
            if (clock.getAsLong() - end >= 0) {
                await(over);
            }
        }

        private void await(BooleanSupplier over) {
            lock.lock();
            try {
                going.remove(this);
                line.addLast(this);
                tellFirst();
                while (!over.getAsBoolean() && !isGiven()) {
                    boolean first = line.peekFirst() == this;
                    long wait = first ? Math.min(LOOK_NANOS, untilOneIsFree()) : LOOK_NANOS;
                    change.awaitNanos(wait);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt(); // Jena ends the query
            } finally {
                line.remove(this);
                tellFirst();
                lock.unlock();
            }
        }

        private boolean isGiven() {
            boolean given = line.peekFirst() == this && untilOneIsFree() == 0;
            if (given) {
                end = clock.getAsLong() + turnNanos;
                going.add(this);
            }
            return given;
        }

        @Override
        public void end() {
            lock.lock();
            try {
                if (going.remove(this)) {
                    tellFirst();
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
