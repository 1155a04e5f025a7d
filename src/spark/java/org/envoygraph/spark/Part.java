package org.envoygraph.spark;

import java.io.Serializable;
import java.util.List;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;

/**
 * What a worker made of its share.
 *
 * @param file with its name until all are there
 * @param quads in it
 * @param sha256 of it, in hexadecimal digits
 * @param read records
 * @param refused records of these
 * @param wrong what is wrong with them
 */
record Part(String file, long quads, String sha256, long read, long refused, List<Wrong> wrong)
        implements Serializable {
    /** A problem that can be sent. */
    record Wrong(String file, int line, int column, String message) implements Serializable {
        static Wrong of(Problem problem) {
            Place place = problem.place();
            return new Wrong(place.file(), place.line(), place.column(), problem.message());
        }
    }

    Part named(String name) {
        return new Part(name, quads, sha256, read, refused, wrong);
    }

    void tell(Problems problems) {
        wrong.forEach(w -> problems.add(new Place(w.file, w.line, w.column), w.message));
    }
}
