package org.envoygraph.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Lets in whoever comes to the stores, or for a moment one who must be alone with them. */
final class Gate implements Filter {
    private final ReadWriteLock inside = new ReentrantReadWriteLock(true);

    /** Work with the stores. */
    @FunctionalInterface
    interface Work<T> {
        T result() throws IOException;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        inside.readLock().lock();
        try {
            chain.doFilter(request, response);
        } finally {
            inside.readLock().unlock();
        }
    }

    /** Work that is no request, beside requests. */
    <T> T beside(Work<T> work) throws IOException {
        inside.readLock().lock();
        try {
            return work.result();
        } finally {
            inside.readLock().unlock();
        }
    }

    /**
     * Work beside which there is none; who comes meanwhile waits.
     *
     * @param patience how long it may wait itself, and others behind it, for those who are inside
     * @return whether it was done: not if somebody stayed inside for longer
     */
    boolean alone(Duration patience, Work<Boolean> work) throws IOException, InterruptedException {
        if (!inside.writeLock().tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            return false;
        }
        try {
            return work.result();
        } finally {
            inside.writeLock().unlock();
        }
    }
}
