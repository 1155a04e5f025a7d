package org.envoygraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Reads what pages share before somebody asks for it, once and beside all requests. If that fails
 * nobody is told: who asks for a page reads it then, and is told.
 */
final class ReadingAhead {
    private final Gate gate;
    private final Thread thread;
    private volatile boolean ended;

    /**
     * Nothing is read yet.
     *
     * @param reading given whether it should end
     */
    ReadingAhead(Gate gate, Consumer<BooleanSupplier> reading) {
        this.gate = gate;
        this.thread = new Thread(() -> read(reading), "reading-ahead");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((itself, failure) -> {});
    }

    void begin() {
        thread.start();
    }

    private void read(Consumer<BooleanSupplier> reading) {
        try {
            gate.beside(
                    () -> {
                        reading.accept(() -> ended);
                        return true;
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Ends it, and returns when it no longer reads. */
    void end() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
