package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Who took part in a contact and for whom; many contacts have the same. */
final class Sides {
    private final List<Side> all;
    private final Set<Network.Pair> countries = new HashSet<>();
    private final Set<Network.Pair> people = new HashSet<>();

    Sides(List<Side> all) {
        this.all = List.copyOf(all);
        for (Two two : twos()) {
            cross(two.mine().countries(), two.theirs().countries(), countries);
            cross(two.mine().people(), two.theirs().people(), people);
        }
    }

    private record Two(Side mine, Side theirs) {}

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
        return twos().stream()
                .anyMatch(
                        two ->
                                two.mine().people().contains(pair.one())
                                        && two.theirs().people().contains(pair.other())
                                        && two.theirs().parties().contains(party));
    }

    /** Each with each other one, both ways. */
    private List<Two> twos() {
        List<Two> twos = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                if (i != j) {
                    twos.add(new Two(all.get(i), all.get(j)));
                }
            }
        }
        return twos;
    }

    private static void cross(Set<Node> some, Set<Node> others, Set<Network.Pair> found) {
        for (Node one : some) {
            for (Node other : others) {
                if (!one.equals(other)) {
                    found.add(Network.Pair.of(one, other));
                }
            }
        }
    }
}
