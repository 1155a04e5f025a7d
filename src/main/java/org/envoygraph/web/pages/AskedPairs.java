package org.envoygraph.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Of which pairs, and of which of their contacts, a {@link Way} is to tell.
 *
 * @param one who comes first in each pair; without one and other each pair is told of once
 * @param other who comes second
 * @param party for whom the second one took part
 * @param mode of the contacts
 * @param from the first day; empty for any
 * @param to the last day
 */
record AskedPairs(
        Way way,
        Optional<Node> one,
        Optional<Node> other,
        Optional<Node> party,
        Optional<Node> mode,
        String from,
        String to) {
    private static final String FIRST = "0001-01-01";
    private static final String LAST = "9999-12-31";

    /** From values by the names of a way's parameters. */
    static AskedPairs of(Way way, Map<String, Node> values) {
        Optional<Node> country = Optional.ofNullable(values.get("country"));
        boolean people = way == Way.PEOPLE;
        return new AskedPairs(
                way,
                people ? Optional.ofNullable(values.get("person")) : country,
                Optional.ofNullable(values.get("partner")),
                people ? country : Optional.empty(),
                Optional.ofNullable(values.get("mode")),
                day(values, "from"),
                day(values, "to"));
    }

    private static String day(Map<String, Node> values, String end) {
        return Optional.ofNullable(values.get(end)).map(Node::getLiteralLexicalForm).orElse("");
    }

    /** A pair, with whoever was named in its place; both ways where either may be. */
    List<Network.Pair> of(Network.Pair pair) {
        if (one.isEmpty() && other.isEmpty() && party.isEmpty()) {
            return List.of(pair);
        }
        return Stream.of(pair, new Network.Pair(pair.other(), pair.one()))
                .filter(it -> one.isEmpty() || one.get().equals(it.one()))
                .filter(it -> other.isEmpty() || other.get().equals(it.other()))
                .toList();
    }

    /** Whether a contact of a pair is one of those asked for. */
    boolean hold(Network.Pair pair, Contact contact) {
        return (mode.isEmpty() || contact.modes().contains(mode.get()))
                && (party.isEmpty() || contact.told().sides().have(pair, party.get()));
    }

    /** All that is told of a contact, if it certainly was within the period. */
    Told ofCertain(Told told) {
        boolean within =
                (from.isEmpty() || or(told.begin(), FIRST).compareTo(from) >= 0)
                        && (to.isEmpty() || or(told.end(), LAST).compareTo(to) <= 0);
        return within ? told : Told.NOTHING;
    }

    private static String or(String day, String open) {
        return day.isEmpty() ? open : day;
    }

    /** What is told by those facts that know both ends of its days, some of them in the period. */
    Told ofPossible(Told told) {
        return told.by(
                it ->
                        it.hasBothEnds()
                                && (from.isEmpty() || it.last().compareTo(from) >= 0)
                                && (to.isEmpty() || it.first().compareTo(to) <= 0));
    }

    /** What is told by those facts after which all of its days lie in the period. */
    Told byCertain(Told told) {
        return told.by(
                it ->
                        (from.isEmpty() || it.first().compareTo(from) >= 0)
                                && (to.isEmpty()
                                        || !it.last().isEmpty() && it.last().compareTo(to) <= 0));
    }
}
