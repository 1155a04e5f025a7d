package org.envoygraph.web.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.Answer;
import org.envoygraph.store.DataVersion;

/** What was made lately, for as long as nobody writes to the store. */
final class Recent<T> {
    private static final int BYTES = 20_000_000;
    private static final int CELLS = 200_000;

    private final ToIntFunction<T> size;
    private final int most;
    private final Map<String, T> made = new HashMap<>();
    private int held; // of what was made
    private long version; // of what was made

    private Recent(ToIntFunction<T> size, int most) {
        this.size = size;
        this.most = most;
    }

    static Recent<byte[]> pages() {
        return new Recent<>(page -> page.length, BYTES);
    }

    static Recent<Answer> answers() {
        return new Recent<>(it -> it.rows().size() * it.columns().size(), CELLS);
    }

    /**
     * What was made under a key of the data as the running transaction sees them; else it is made
     * now.
     */
    T get(String key, DatasetGraph dataset, Supplier<T> making) {
        OptionalLong seen = DataVersion.of(dataset);
        if (seen.isEmpty()) {
            return making.get();
        }
        Optional<T> known = known(key, seen.getAsLong());
        if (known.isPresent()) {
            return known.get();
        }
        T now = making.get();
        keep(key, seen.getAsLong(), now);
        return now;
    }

    private synchronized Optional<T> known(String key, long seen) {
        if (seen > version) {
            forget();
            version = seen;
        }
        return seen == version ? Optional.ofNullable(made.get(key)) : Optional.empty();
    }

    /** A transaction that began before the last write made something that is no longer so. */
    private synchronized void keep(String key, long seen, T now) {
        int more = size.applyAsInt(now);
        if (seen != version || more > most) {
            return;
        }
        if (held > most - more) {
            forget();
        }
        T before = made.put(key, now);
        held += more - (before == null ? 0 : size.applyAsInt(before));
    }

    private void forget() {
        made.clear();
        held = 0;
    }
}
