package org.envoygraph.web.pages;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Of which pairs, and of which of their contacts, a {@link Way} is to tell.
 *
 * @param one who comes first in each pair; without one and other each pair is told of once
 * @param other who comes second
 * @param mode of the contacts
 * @param from the first day that a contact may have been on; empty for any
 * @param to the last such day
 */
record AskedPairs(
        Optional<Node> one, Optional<Node> other, Optional<Node> mode, String from, String to) {
    static final AskedPairs ALL =
            new AskedPairs(Optional.empty(), Optional.empty(), Optional.empty(), "", "");

    private static final String FIRST = "0001-01-01";
    private static final String LAST = "9999-12-31";

    /** From values by the names of a way's parameters. */
    static AskedPairs of(Map<String, Node> values) {
        return new AskedPairs(
                Optional.ofNullable(values.getOrDefault("country", values.get("person"))),
                Optional.ofNullable(values.get("partner")),
                Optional.ofNullable(values.get("mode")),
                day(values, "from"),
                day(values, "to"));
    }

    private static String day(Map<String, Node> values, String end) {
        return Optional.ofNullable(values.get(end)).map(Node::getLiteralLexicalForm).orElse("");
    }

    boolean hold(Contact contact) {
        return mode.stream().allMatch(contact.modes()::contains)
                && (from.isEmpty() || or(contact.told().begin(), FIRST).compareTo(from) >= 0)
                && (to.isEmpty() || or(contact.told().end(), LAST).compareTo(to) <= 0);
    }

    private static String or(String day, String open) {
        return day.isEmpty() ? open : day;
    }

    /** Those of some pairs that are asked for, with whoever was named in its place. */
    Stream<Network.Pair> of(Set<Network.Pair> pairs) {
        if (one.isEmpty() && other.isEmpty()) {
            return pairs.stream();
        }
        return pairs.stream()
                .flatMap(it -> Stream.of(it, new Network.Pair(it.other(), it.one())))
                .filter(it -> one.stream().allMatch(it.one()::equals))
                .filter(it -> other.stream().allMatch(it.other()::equals));
    }
}
