package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    boolean hold(Contact contact) {
        return mode.isEmpty() || contact.modes().contains(mode.get());
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

    /** Those countries that are asked for, with whichever was named in its place. */
    Collection<Network.Pair> countries(Told told) {
        return ordered(told.sides().pairsOfCountries());
    }

    /** The same of people; those with a party are the second ones. */
    Collection<Network.Pair> people(Told told) {
        if (party.isEmpty()) {
            return ordered(told.sides().pairsOfPeople());
        }
        Set<Network.Pair> pairs = told.sides().peopleWhoMet(party.get());
        pairs.removeIf(it -> !hold(it));
        return pairs;
    }

    private Collection<Network.Pair> ordered(Set<Network.Pair> pairs) {
        if (one.isEmpty() && other.isEmpty()) {
            return pairs;
        }
        List<Network.Pair> ordered = new ArrayList<>();
        for (Network.Pair pair : pairs) {
            for (Network.Pair turned : List.of(pair, new Network.Pair(pair.other(), pair.one()))) {
                if (hold(turned)) {
                    ordered.add(turned);
                }
            }
        }
        return ordered;
    }

    private boolean hold(Network.Pair pair) {
        return (one.isEmpty() || one.get().equals(pair.one()))
                && (other.isEmpty() || other.get().equals(pair.other()));
    }
}
