package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;

/** Who took part in a contact and for whom; many contacts have the same. */
final class Sides {
    private final List<Side> all;
    private final Set<Network.Pair> countries = new HashSet<>();
    private final Set<Network.Pair> people = new HashSet<>();

    Sides(List<Side> all) {
        this.all = List.copyOf(all);
        eachTwo(
                (mine, theirs) -> {
                    cross(
                            mine.countries(),
                            theirs.countries(),
                            (a, b) -> countries.add(sorted(a, b)));
                    cross(mine.people(), theirs.people(), (a, b) -> people.add(sorted(a, b)));
                });
    }

    /**
     * Those who took part in one role.
     *
     * @param parties for whom they did
     * @param countries those of the parties that are countries
     * @param people who they are, where that is known
     */
    record Side(Set<Node> parties, Set<Node> countries, Set<Node> people) {}

    /** Each two countries for which different ones took part. */
    Set<Network.Pair> pairsOfCountries() {
        return countries;
    }

    /** Each two people. */
    Set<Network.Pair> pairsOfPeople() {
        return people;
    }

    /** Whether the first one of two people met the other, who took part for a party. */
    boolean have(Network.Pair pair, Node party) {
        List<Boolean> found = new ArrayList<>();
        eachTwo(
                (mine, theirs) ->
                        found.add(
                                mine.people().contains(pair.one())
                                        && theirs.people().contains(pair.other())
                                        && theirs.parties().contains(party)));
        return found.contains(true);
    }

    private static Network.Pair sorted(Node one, Node other) {
        return Network.Pair.of(one, other);
    }

    private void eachTwo(BiConsumer<Side, Side> consumer) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                if (i != j) {
                    consumer.accept(all.get(i), all.get(j));
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
