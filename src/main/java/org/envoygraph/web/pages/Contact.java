package org.envoygraph.web.pages;

import java.util.List;
import java.util.Optional;
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
 * @param told what such tellings say
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

    /** The same, of which something else is told. */
    Contact with(Told other) {
        return other == told
                ? this
                : new Contact(
                        thing,
                        first,
                        last,
                        parts,
                        parties,
                        sides,
                        modes,
                        topics,
                        standing,
                        isMeeting,
                        isIdentified,
                        other);
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
