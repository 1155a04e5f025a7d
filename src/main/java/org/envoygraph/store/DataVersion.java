package org.envoygraph.store;

import java.util.OptionalLong;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Tells one state of the data from another, while one process has the store open. */
public final class DataVersion {
    private DataVersion() {}

    /**
     * The number of the state that the running transaction sees; it grows with each commit that
     * wrote. Empty outside of a transaction, and for a dataset that is no TDB2 store.
     */
    public static OptionalLong of(DatasetGraph quads) {
        DatasetGraph base =
                quads instanceof DatasetGraphText indexed ? indexed.getWrapped() : quads;
        if (!TDBInternal.isTDB2(base)) {
            return OptionalLong.empty();
        }
        Transaction running =
                TDBInternal.getDatasetGraphTDB(base).getTxnSystem().getThreadTransaction();
        return running == null ? OptionalLong.empty() : OptionalLong.of(running.getDataVersion());
    }
}
