package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.envoygraph.queries.Answer;

/** Contacts by the pairs that had them, as stored queries group them. */
final class ByPair {
    private final SortedMap<Network.Pair, List<Contact>> pairs = new TreeMap<>();

    private ByPair() {}

    /**
     * Groups contacts; one of several pairs is in each.
     *
     * @param asked which of them, and of which pairs
     * @param isTold which of them count
     * @param having who had one
     */
    static ByPair of(
            List<Contact> contacts,
            AskedPairs asked,
            Predicate<Contact.Told> isTold,
            Function<Contact.Told, Set<Network.Pair>> having) {
        ByPair all = new ByPair();
        for (Contact contact : contacts) {
            if (isTold.test(contact.told()) && asked.hold(contact)) {
                asked.of(having.apply(contact.told())).forEach(pair -> all.enter(pair, contact));
            }
        }
        return all;
    }

    private void enter(Network.Pair pair, Contact contact) {
        pairs.computeIfAbsent(pair, any -> new ArrayList<>()).add(contact);
    }

    SortedMap<Network.Pair, List<Contact>> pairs() {
        return pairs;
    }

    /** Those with most contacts first, as many as asked for. */
    Answer mostFirst(
            List<String> columns,
            int most,
            BiFunction<Network.Pair, List<Contact>, List<Optional<Node>>> row) {
        List<List<Optional<Node>>> rows =
                pairs.entrySet().stream()
                        .sorted(Comparator.comparing(it -> -it.getValue().size()))
                        .limit(most)
                        .map(it -> row.apply(it.getKey(), it.getValue()))
                        .toList();
        return new Answer(columns, rows, pairs.size() > most);
    }
}
