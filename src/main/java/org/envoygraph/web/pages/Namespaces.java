package org.envoygraph.web.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.store.DataVersion;

/** The prefixes of a store by their namespaces, read once for as long as nobody writes to it. */
final class Namespaces {
    private record Known(long version, Map<String, String> prefixes) {}

    private final AtomicReference<Known> last = new AtomicReference<>(new Known(-1, Map.of()));

    /** The prefix of each namespace, as the running transaction sees them. */
    Map<String, String> of(DatasetGraph dataset) {
        OptionalLong seen = DataVersion.of(dataset);
        Known known = last.get();
        if (seen.isPresent() && seen.getAsLong() == known.version()) {
            return known.prefixes();
        }
        Map<String, String> prefixes = new HashMap<>();
        dataset.prefixes().forEach((prefix, namespace) -> prefixes.put(namespace, prefix));
        seen.ifPresent(version -> last.set(new Known(version, prefixes)));
        return prefixes;
    }
}
