package org.envoygraph.store;

import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/** A write transaction that is rolled back unless it was committed. */
final class Transaction implements AutoCloseable {
    private final DatasetGraph quads;
    private boolean committed;

    Transaction(DatasetGraph quads) {
        this.quads = quads;
        quads.begin(TxnType.WRITE);
    }

    void commit() {
        quads.commit();
        committed = true;
    }

    @Override
    public void close() {
        if (!committed) {
            quads.abort();
        }
        quads.end();
    }
}
