package org.envoygraph.export;

import java.util.List;

/** A graph was asked for that is not there. */
public final class UnknownGraph extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownGraph(String name, List<String> known) {
        super("'" + name + "' is no graph; there are: " + String.join(", ", known));
    }
}
