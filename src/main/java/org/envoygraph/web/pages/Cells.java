package org.envoygraph.web.pages;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Cells of answers that are reckoned, as the stored queries give them. */
final class Cells {
    private Cells() {}

    static Node number(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    static Node day(String day) {
        return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
    }

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /** Nothing of a day that is open. */
    static Optional<Node> dayOrNothing(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(day(day));
    }

    /** The labels of all, or none where one has none. */
    static List<Optional<Node>> labels(Walk walk, List<Node> things) {
        List<Optional<Node>> labels = things.stream().map(walk::label).toList();
        boolean all = labels.stream().allMatch(Optional::isPresent);
        return all ? labels : things.stream().map(any -> Optional.<Node>empty()).toList();
    }
}
