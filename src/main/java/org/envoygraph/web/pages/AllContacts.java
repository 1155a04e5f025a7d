package org.envoygraph.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.Patience;
import org.envoygraph.store.DataVersion;
import org.envoygraph.store.Pairs;

/** All contacts of a graph, read at once and kept until something is written to it. */
final class AllContacts {
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Kept kept = Kept.of(-1, List.of());

    /**
     * What holds for one state of the data.
     *
     * @param all the earliest first
     * @param countries those that are told, by countries
     * @param people the same by people
     * @param labels those that were looked up so far
     */
    record Kept(
            long version,
            List<Contact> all,
            ByPair countries,
            ByPair people,
            ConcurrentMap<Node, Optional<Node>> labels) {
        private static Kept of(long version, List<Contact> all) {
            ByPair countries = ByPair.of(all, Sides::pairsOfCountries);
            ByPair people = ByPair.of(all, Sides::pairsOfPeople);
            return new Kept(version, all, countries, people, new ConcurrentHashMap<>());
        }
    }

    /**
     * What the running transaction sees, read for as long only as it is wanted; who comes while
     * they are read waits for them.
     */
    Kept of(DatasetGraph dataset, BooleanSupplier ended) {
        reading.lock();
        try {
            return keptOrRead(dataset, ended);
        } finally {
            reading.unlock();
        }
    }

    /**
     * The same; whose patience has an end does not wait for others who read them either.
     *
     * @throws Later when it is over
     */
    Kept of(DatasetGraph dataset, Patience patience) {
        if (patience.isEndless()) {
            return of(dataset, () -> false);
        }
        Kept before = kept;
        if (isCurrent(before, DataVersion.of(dataset))) {
            return before;
        }
        if (!reading.tryLock()) {
            throw new Later();
        }
        try {
            return keptOrRead(dataset, () -> !patience.step());
        } catch (CancellationException over) {
            throw new Later();
        } finally {
            reading.unlock();
        }
    }

    private static boolean isCurrent(Kept kept, OptionalLong seen) {
        return seen.isPresent() && seen.getAsLong() == kept.version();
    }

    private Kept keptOrRead(DatasetGraph dataset, BooleanSupplier ended) {
        OptionalLong seen = DataVersion.of(dataset);
        if (isCurrent(kept, seen)) {
            return kept;
        }
        List<Contact> all = ReadContacts.of(new WantedPairs<>(Pairs.of(dataset), ended));
        Kept now = Kept.of(seen.orElse(-1), all);
        if (now.version() > kept.version()) {
            kept = now;
        }
        return now;
    }
}
