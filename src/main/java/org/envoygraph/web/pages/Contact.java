package org.envoygraph.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * A contact as one chooses among many.
 *
 * @param first the first day that it may have been on; empty where that is open
 * @param last the last such day; empty where that is open
 * @param parts who took part, and for whom
 * @param parties the same without for whom, by the order of their IRIs
 * @param sides the countries and organizations for which they did
 * @param modes by which means; none where no source tells
 * @param isMeeting whether it is a meeting or a call, not a letter or the like
 * @param isIdentified whether some telling that stands is certain whom it means
 * @param told what such tellings say of a meeting that was held
 */
record Contact(
        Node thing,
        String first,
        String last,
        List<Part> parts,
        List<Node> parties,
        List<Node> sides,
        List<Node> modes,
        List<Node> topics,
        Standing standing,
        boolean isMeeting,
        boolean isIdentified,
        Told told) {
    Contact {
        parts = List.copyOf(parts);
        parties = List.copyOf(parties);
        sides = List.copyOf(sides);
        modes = List.copyOf(modes);
        topics = List.copyOf(topics);
    }

    /**
     * For which countries, by whom, and when.
     *
     * @param countries of each who took part for any
     * @param people the same for identified people
     * @param first the first day that it may have been on; empty where no telling has both ends
     * @param last the last such day
     * @param begin the same of all tellings, each with one end or none too; empty where it is open
     * @param end the last such day
     * @param facts the ids of the tellings that have a date, in order; without any it is not told
     */
    record Told(
            List<Set<Node>> countries,
            List<Set<Node>> people,
            String first,
            String last,
            String begin,
            String end,
            List<String> facts) {
        static final Told NOTHING = new Told(List.of(), List.of(), "", "", "", "", List.of());

        Told {
            countries = List.copyOf(countries);
            people = List.copyOf(people);
            facts = List.copyOf(facts);
        }

        /** Whether some telling has a date. */
        boolean isDated() {
            return !facts.isEmpty();
        }

        /** Each two countries for which different ones took part. */
        Set<Network.Pair> pairsOfCountries() {
            return pairs(countries);
        }

        Set<Network.Pair> pairsOfPeople() {
            return pairs(people);
        }

        private static Set<Network.Pair> pairs(List<Set<Node>> all) {
            Set<Network.Pair> found = new TreeSet<>();
            for (int i = 0; i < all.size(); i++) {
                for (Set<Node> others : all.subList(i + 1, all.size())) {
                    for (Node one : all.get(i)) {
                        others.stream()
                                .filter(it -> !it.equals(one))
                                .forEach(it -> found.add(Network.Pair.of(one, it)));
                    }
                }
            }
            return found;
        }
    }

    /** Somebody who took part, and the country or organization for which; it may be unknown. */
    record Part(Node party, Optional<Node> side) {
        /** Whether two took part for different sides, as far as one knows. */
        boolean isAcross(Part other) {
            return !party.equals(other.party) && (side.isEmpty() || !side.equals(other.side));
        }
    }

    /** How sure it is that, when and of whom a contact was. */
    enum Standing {
        CERTAIN("certain"),
        OPEN_DAY("open-day"),
        UNCERTAIN("uncertain"),
        NOT_HELD("not-held"),
        RETRACTED("retracted");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        /** Whether sources tell of it as of something that was. */
        boolean isHeld() {
            return compareTo(NOT_HELD) < 0;
        }
    }

    /** Whether a day within the period may be its day; an end that is empty is open. */
    boolean mayBeWithin(String from, String to) {
        return (from.isEmpty() || last.isEmpty() || last.compareTo(from) >= 0)
                && (to.isEmpty() || first.isEmpty() || first.compareTo(to) <= 0);
    }

    /** The first day known, for sorting; the earliest of all where none is. */
    String day() {
        return first.isEmpty() ? last : first;
    }
}
