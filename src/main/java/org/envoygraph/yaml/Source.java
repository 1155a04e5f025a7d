package org.envoygraph.yaml;

import java.util.Optional;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problems;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * What the values of one document share.
 *
 * @param file its name in messages
 * @param above lines that stand above the document in its file
 * @param problems takes what is wrong
 */
record Source(String file, int above, Problems problems) {
    Place placeOf(Optional<Mark> mark) {
        return mark.map(m -> new Place(file, above + m.getLine() + 1, m.getColumn() + 1))
                .orElse(Place.of(file));
    }

    /** Where a code point stands; the reader counts past the end where surrogates are broken. */
    Place placeOf(String text, int codePoint) {
        int within = Math.min(codePoint, text.codePointCount(0, text.length()));
        String before = text.substring(0, text.offsetByCodePoints(0, within));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        String last = before.substring(before.lastIndexOf('\n') + 1);
        return new Place(file, above + line + 1, last.codePointCount(0, last.length()) + 1);
    }
}
