package org.envoygraph.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problems;
import org.envoygraph.imports.FactLines;

/**
 * An id that a line takes.
 *
 * @param id with its kind before it
 */
record Claim(String id, int line, int column) implements Serializable {
    private static final Comparator<Claim> ORDER =
            Comparator.comparingInt(Claim::line).thenComparingInt(Claim::column);

    static FactLines.Claims into(PartFile file) {
        return (id, place) -> {
            try {
                file.line(id + "\t" + place.line() + "\t" + place.column());
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        };
    }

    /** Reads what was written so. */
    static Claim of(String text) {
        String[] parts = text.split("\t");
        return new Claim(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    static boolean isSeveral(Iterable<Claim> claims) {
        Iterator<Claim> each = claims.iterator();
        each.next();
        return each.hasNext();
    }

    /** Adds a problem for all but the first who take the same id. */
    static void refuse(Iterable<Claim> claims, String shown, Problems problems) {
        List<Claim> inOrder = new ArrayList<>();
        claims.forEach(inOrder::add);
        inOrder.sort(ORDER);
        for (Claim later : inOrder.subList(1, inOrder.size())) {
            Place place = new Place(shown, later.line, later.column);
            FactLines.refuseTwice(later.id, place, problems);
        }
    }
}
