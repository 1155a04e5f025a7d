package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * @param telling what of what is told counts
     * @param having who had one
     */
    static ByPair of(
            List<Contact> contacts,
            AskedPairs asked,
            UnaryOperator<Told> telling,
            Function<Told, Collection<Network.Pair>> having) {
        ByPair all = new ByPair();
        for (Contact contact : contacts) {
            Told told = asked.hold(contact) ? telling.apply(contact.told()) : Told.NOTHING;
            if (!told.isNothing()) {
                Contact counted = contact.with(told);
                having.apply(told).forEach(pair -> all.enter(pair, counted));
            }
        }
        return all;
    }

    private void enter(Network.Pair pair, Contact contact) {
        pairs.computeIfAbsent(pair, any -> new ArrayList<>()).add(contact);
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
