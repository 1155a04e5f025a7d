package org.envoygraph.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;

/**
 * Tells on a terminal what a long task is doing, in one line that is written over and is gone at
 * the end; anywhere else it tells nothing.
 */
final class MovingLine implements Consumer<String>, AutoCloseable {
    private static final String TO_BEGIN_AND_ERASE = "\r\033[K";

    private final PrintWriter err;
    private final boolean terminal;
    private boolean shown;

    MovingLine(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public void accept(String doing) {
        if (terminal) {
            err.print(TO_BEGIN_AND_ERASE + doing + " ...");
            err.flush();
            shown = true;
        }
    }

    @Override
    public void close() {
        if (shown) {
            err.print(TO_BEGIN_AND_ERASE);
            err.flush();
            shown = false;
        }
    }
}
