package org.envoygraph.yaml;

import java.util.Optional;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problems;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * What the values of one document share.
 *
 * @param file its name in messages
 * @param above lines that stand above the document in its file
 * @param problems takes what is wrong
 */
record Source(String file, int above, Problems problems) {
    Place placeOf(Node node) {
        Optional<Mark> mark = node.getStartMark();
        return mark.map(m -> new Place(file, above + m.getLine() + 1, m.getColumn() + 1))
                .orElse(Place.of(file));
    }
}
