package org.envoygraph.web.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.store.DataVersion;

/** What was made lately, for as long as nobody writes to the store. */
final class Recent {
    private static final int MOST = 20_000_000; // bytes

    private final Map<String, byte[]> made = new HashMap<>();
    private int bytes; // of what was made
    private long version; // of what was made

    /**
     * What was made under a key of the data as the running transaction sees them; else it is made
     * now.
     */
    byte[] get(String key, DatasetGraph dataset, Supplier<byte[]> making) {
        OptionalLong seen = DataVersion.of(dataset);
        if (seen.isEmpty()) {
            return making.get();
        }
        byte[] known = known(key, seen.getAsLong());
        if (known.length > 0) {
            return known;
        }
        byte[] now = making.get();
        keep(key, seen.getAsLong(), now);
        return now;
    }

    private synchronized byte[] known(String key, long seen) {
        if (seen > version) {
            forget();
            version = seen;
        }
        return seen == version ? made.getOrDefault(key, new byte[0]) : new byte[0];
    }

    /** A transaction that began before the last write made something that is no longer so. */
    private synchronized void keep(String key, long seen, byte[] now) {
        if (seen != version || now.length > MOST) {
            return;
        }
        if (bytes > MOST - now.length) {
            forget();
        }
        byte[] before = made.put(key, now);
        bytes += now.length - (before == null ? 0 : before.length);
    }

    private void forget() {
        made.clear();
        bytes = 0;
    }
}
