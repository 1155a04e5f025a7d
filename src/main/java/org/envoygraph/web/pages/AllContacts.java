package org.envoygraph.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.store.DataVersion;
import org.envoygraph.store.Pairs;

/** All contacts of a graph, read at once and kept until something is written to it. */
final class AllContacts {
    private Kept kept = new Kept(-1, List.of(), new ConcurrentHashMap<>());

    /**
     * What holds for one state of the data.
     *
     * @param all the earliest first
     * @param labels those that were looked up so far
     */
    record Kept(long version, List<Contact> all, ConcurrentMap<Node, Optional<Node>> labels) {}

    /** What the running transaction sees; who comes while they are read waits for them. */
    Kept of(DatasetGraph dataset) {
        return of(dataset, () -> false);
    }

    /** The same, but for as long only as it is wanted. */
    synchronized Kept of(DatasetGraph dataset, BooleanSupplier ended) {
        OptionalLong seen = DataVersion.of(dataset);
        if (seen.isPresent() && seen.getAsLong() == kept.version()) {
            return kept;
        }
        List<Contact> all = ReadContacts.of(new WantedPairs<>(Pairs.of(dataset), ended));
        Kept now = new Kept(seen.orElse(-1), all, new ConcurrentHashMap<>());
        if (now.version() > kept.version()) {
            kept = now;
        }
        return now;
    }
}
