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
 * Lets only a few requests compute at a time, in the order in which they come to a line. There are
 * two lines: one for the first turn of a request, in which most find their answer, and one for all
 * further ones, so that short questions never wait for long ones.
 *
 * <p>A turn ends by the clock, whatever becomes of its holder. So it cannot get lost, and who waits
 * for a slow reader meanwhile keeps nobody waiting.
 */
final class Turns {
    /** So often one who waits looks whether its question is over. */
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Line firsts;
    private final Line others;
    private final long turnNanos;
    private final LongSupplier clock;

    private final ReentrantLock lock = new ReentrantLock();
    private final ThreadLocal<Asker> ofThread = new ThreadLocal<>();

    /**
     * @param firsts so many first turns are there at a time
     * @param others so many of all others
     * @param turn so long is each
     * @param clock of nanoseconds
     */
    Turns(int firsts, int others, Duration turn, LongSupplier clock) {
        this.firsts = new Line(firsts);
        this.others = new Line(others);
        this.turnNanos = turn.toNanos();
        this.clock = clock;
    }

    /** Has the thread begin a request when it gets a first turn, until the end of the request. */
    Pace enter() {
        Asker asker = begin();
        asker.goOn(() -> false);
        ofThread.set(asker);
        return asker;
    }

    /** The pace of the request that the thread works on; of its own where there is none. */
    Pace ofRequest() {
        Asker asker = ofThread.get();
        return asker == null ? begin() : asker::goOn;
    }

    /** Somebody who has had no turn yet. */
    Asker begin() {
        return new Asker();
    }

    /** How many wait for a turn. */
    int waiting() {
        lock.lock();
        try {
            return firsts.waiting.size() + others.waiting.size();
        } finally {
            lock.unlock();
        }
    }

    private final class Line {
        private final int most;
        private final Deque<Asker> waiting = new ArrayDeque<>();
        private final Set<Asker> going = new HashSet<>();

        private Line(int most) {
            this.most = most;
        }

        private long untilOneIsFree() {
            long now = clock.getAsLong();
            going.removeIf(asker -> asker.end - now <= 0);
            return going.size() < most
                    ? 0
                    : going.stream().mapToLong(asker -> asker.end - now).min().orElse(LOOK_NANOS);
        }

        private void tellFirst() {
            if (!waiting.isEmpty()) {
                waiting.peekFirst().change.signal();
            }
        }
    }

    /** One request, which one thread works on. */
    final class Asker implements Pace {
        private final Condition change = lock.newCondition();
        private Line line = firsts;
        private boolean begun;

        /** Of its turn; others read it only while it holds one. */
        private long end = clock.getAsLong();

        @Override
        public void goOn(BooleanSupplier over) {
            if (clock.getAsLong() - end >= 0) {
                await(over);
            }
        }

        private void await(BooleanSupplier over) {
            lock.lock();
            try {
                leaveTurn();
                line.waiting.addLast(this);
                line.tellFirst();
                while (!over.getAsBoolean() && !isGiven()) {
                    boolean first = line.waiting.peekFirst() == this;
                    long wait = first ? Math.min(LOOK_NANOS, line.untilOneIsFree()) : LOOK_NANOS;
                    change.awaitNanos(wait);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt(); // Jena ends the query
            } finally {
                line.waiting.remove(this);
                line.tellFirst();
                lock.unlock();
            }
        }

        /** Whoever had a turn stands in the line of the others from then on. */
        private void leaveTurn() {
            if (begun) {
                line.going.remove(this);
                line.tellFirst();
                line = others;
            }
            begun = true;
        }

        private boolean isGiven() {
            boolean given = line.waiting.peekFirst() == this && line.untilOneIsFree() == 0;
            if (given) {
                end = clock.getAsLong() + turnNanos;
                line.going.add(this);
            }
            return given;
        }

        @Override
        public void end() {
            lock.lock();
            try {
                if (line.going.remove(this)) {
                    line.tellFirst();
                }
                ofThread.remove();
            } finally {
                lock.unlock();
            }
        }
    }
}
