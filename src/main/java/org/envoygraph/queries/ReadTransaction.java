package org.envoygraph.queries;

import java.util.function.Supplier;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Transactional;

/**
 * A read transaction that ends in one way, whatever happens in it. Jena's own aborts a read in
 * which something is thrown; where requests run side by side that failed half-way in Jena 5.6, and
 * the next request of the same thread with it.
 */
public final class ReadTransaction {
    private ReadTransaction() {}

    /** What is read; in a transaction of the thread if there is one. */
    public static <T> T calculate(Transactional dataset, Supplier<T> reading) {
        if (dataset.isInTransaction()) {
            return reading.get();
        }
        dataset.begin(TxnType.READ);
        try {
            return reading.get();
        } finally {
            dataset.end();
        }
    }

    /** The same for what gives nothing back. */
    public static void execute(Transactional dataset, Runnable reading) {
        calculate(
                dataset,
                () -> {
                    reading.run();
                    return true;
                });
    }
}
