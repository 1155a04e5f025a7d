package org.envoygraph.web.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/**
 * What the facts that stand, and that are certain whom they mean, say of a meeting that was held.
 *
 * @param begin the first day that it may have been on; empty where it is open
 * @param end the last such day
 */
record Told(List<Side> sides, List<Telling> tellings, String begin, String end) {
    static final Told NOTHING = new Told(List.of(), List.of(), "", "");

    private static final String NEVER = "9999-12-31";

    Told {
        sides = List.copyOf(sides);
        tellings = List.copyOf(tellings);
    }

    /**
     * Those who took part in one role.
     *
     * @param parties for whom they did
     * @param countries those of the parties that are countries
     * @param people who they are, where that is known
     */
    record Side(Set<Node> parties, Set<Node> countries, Set<Node> people) {}

    /**
     * What a fact says of the days.
     *
     * @param first the first day that it may have been on; empty where it is open
     * @param last the last such day
     */
    record Telling(String fact, String first, String last) {
        boolean hasBothEnds() {
            return !first.isEmpty() && !last.isEmpty();
        }
    }

    static Told of(List<Side> sides, List<Telling> tellings) {
        List<String> days =
                Days.agreed(
                        days(tellings, Telling::first, ""), days(tellings, Telling::last, NEVER));
        String end = days.get(1).equals(NEVER) ? "" : days.get(1);
        return new Told(sides, tellings, days.get(0), end);
    }

    private static List<String> days(
            List<Telling> tellings, Function<Telling, String> end, String open) {
        return tellings.stream().map(end).map(it -> it.isEmpty() ? open : it).sorted().toList();
    }

    /** The same by some of the facts alone. */
    Told by(Predicate<Telling> some) {
        boolean all = true;
        for (Telling telling : tellings) {
            all &= some.test(telling);
        }
        return all ? this : of(sides, tellings.stream().filter(some).toList());
    }

    boolean isNothing() {
        return tellings.isEmpty();
    }

    /** The ids of the facts, in order. */
    List<String> facts() {
        return tellings.size() == 1
                ? List.of(tellings.get(0).fact())
                : tellings.stream().map(Telling::fact).sorted().distinct().toList();
    }

    /** Each two countries for which different ones took part. */
    Set<Network.Pair> pairsOfCountries() {
        Set<Network.Pair> found = new HashSet<>();
        eachTwo(
                (mine, theirs) ->
                        cross(
                                mine.countries(),
                                theirs.countries(),
                                (a, b) -> found.add(sorted(a, b))));
        return found;
    }

    /** Each two people. */
    Set<Network.Pair> pairsOfPeople() {
        Set<Network.Pair> found = new HashSet<>();
        eachTwo(
                (mine, theirs) ->
                        cross(mine.people(), theirs.people(), (a, b) -> found.add(sorted(a, b))));
        return found;
    }

    /** Whoever met somebody who took part for a party, and that one. */
    Set<Network.Pair> peopleWhoMet(Node party) {
        Set<Network.Pair> found = new HashSet<>();
        eachTwo(
                (mine, theirs) -> {
                    if (theirs.parties().contains(party)) {
                        cross(
                                mine.people(),
                                theirs.people(),
                                (a, b) -> found.add(new Network.Pair(a, b)));
                    }
                });
        return found;
    }

    private static Network.Pair sorted(Node one, Node other) {
        return Network.Pair.of(one, other);
    }

    private void eachTwo(BiConsumer<Side, Side> consumer) {
        for (int i = 0; i < sides.size(); i++) {
            for (int j = 0; j < sides.size(); j++) {
                if (i != j) {
                    consumer.accept(sides.get(i), sides.get(j));
                }
            }
        }
    }

    private static void cross(Set<Node> some, Set<Node> others, BiConsumer<Node, Node> consumer) {
        for (Node one : some) {
            for (Node other : others) {
                if (!one.equals(other)) {
                    consumer.accept(one, other);
                }
            }
        }
    }
}
