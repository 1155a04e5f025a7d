package org.envoygraph.validation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphOps;

/**
 * One way to break one shape.
 *
 * @param shape the local name of the shape
 * @param changes lines of Turtle that begin with - or +
 */
record Violation(String shape, List<String> changes) {
    private static final List<String> FILES =
            List.of(
                    "anywhere",
                    "parties",
                    "events",
                    "statements",
                    "council",
                    "deeds",
                    "times",
                    "facts",
                    "links",
                    "imports");

    static List<Violation> all() {
        List<Violation> read = new ArrayList<>();
        FILES.stream()
                .flatMap(file -> LittleGraph.text("violations/" + file + ".txt").lines())
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> take(line, read));
        return read;
    }

    private static void take(String line, List<Violation> read) {
        if (line.startsWith(" ")) {
            read.get(read.size() - 1).changes().add(line.strip());
        } else {
            read.add(new Violation(line, new ArrayList<>()));
        }
    }

    /** The graph with the changes made; what is taken away must have been there. */
    Graph in(Graph whole) {
        Graph broken = GraphFactory.createGraphMem();
        GraphOps.addAll(broken, whole.find());
        Graph away = LittleGraph.turtle(part("-"));
        if (!away.stream().allMatch(broken::contains)) {
            throw new IllegalStateException("not in the little graph: " + this);
        }
        away.stream().forEach(broken::delete);
        LittleGraph.turtle(part("+")).stream().forEach(broken::add);
        return broken;
    }

    /** A change may go on in further lines, which have no sign. */
    private String part(String sign) {
        String current = "";
        List<String> lines = new ArrayList<>();
        for (String line : changes) {
            boolean starts = Stream.of("- ", "+ ").anyMatch(line::startsWith);
            current = starts ? line.substring(0, 1) : current;
            if (current.equals(sign)) {
                lines.add(starts ? line.substring(2) : line);
            }
        }
        return lines.stream().collect(joining("\n"));
    }

    @Override
    public String toString() {
        return shape + " " + String.join(" ", changes);
    }
}
