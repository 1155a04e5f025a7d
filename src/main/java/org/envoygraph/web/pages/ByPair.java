package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.envoygraph.queries.Answer;

/** Contacts by the pairs that had them, as stored queries group them. */
final class ByPair {
    private final Map<Network.Pair, List<Contact>> pairs = new HashMap<>();

    private ByPair() {}

    /**
     * Groups contacts; one of several pairs is in each.
     *
     * @param having who had one
     */
    static ByPair of(List<Contact> contacts, Function<Sides, Set<Network.Pair>> having) {
        ByPair all = new ByPair();
        for (Contact contact : contacts) {
            for (Network.Pair pair : having.apply(contact.told().sides())) {
                all.pairs.computeIfAbsent(pair, any -> new ArrayList<>()).add(contact);
            }
        }
        return all;
    }

    /**
     * The pairs and contacts that are asked for.
     *
     * @param telling what of what is told counts
     */
    ByPair only(AskedPairs asked, UnaryOperator<Told> telling) {
        ByPair some = new ByPair();
        pairs.forEach(
                (pair, contacts) -> {
                    for (Network.Pair turned : asked.of(pair)) {
                        List<Contact> left = left(turned, contacts, asked, telling);
                        if (!left.isEmpty()) {
                            some.pairs.put(turned, left);
                        }
                    }
                });
        return some;
    }

    private static List<Contact> left(
            Network.Pair pair,
            List<Contact> contacts,
            AskedPairs asked,
            UnaryOperator<Told> telling) {
        List<Contact> left = new ArrayList<>(contacts.size());
        for (Contact contact : contacts) {
            if (asked.hold(pair, contact)) {
                Told told = telling.apply(contact.told());
                if (!told.isNothing()) {
                    left.add(contact.with(told));
                }
            }
        }
        return left;
    }

    SortedMap<Network.Pair, List<Contact>> pairs() {
        return new TreeMap<>(pairs);
    }

    /** Those with most contacts first, as many as asked for. */
    Answer mostFirst(
            List<String> columns,
            int most,
            BiFunction<Network.Pair, List<Contact>, List<Optional<Node>>> row) {
        List<List<Optional<Node>>> rows =
                pairs().entrySet().stream()
                        .sorted(Comparator.comparing(it -> -it.getValue().size()))
                        .limit(most)
                        .map(it -> row.apply(it.getKey(), it.getValue()))
                        .toList();
        return new Answer(columns, rows, pairs.size() > most);
    }
}
