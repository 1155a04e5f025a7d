package org.envoygraph.store;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps from users what Lucene remarks on newer JVMs: that it maps files by memory segments, and
 * that a later Lucene would use vectors. Its other warnings pass.
 */
final class LuceneLog {
    // held, because a logger that nobody holds forgets its level
    private static final Logger ALL = Logger.getLogger("org.apache.lucene");
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization");

    private LuceneLog() {}

    /** To be called before Lucene is first used. */
    static void keepQuiet() {
        ALL.setLevel(Level.WARNING);
        VECTORS.setLevel(Level.SEVERE);
    }
}
