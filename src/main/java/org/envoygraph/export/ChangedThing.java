package org.envoygraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/** A thing that differs between two dumps, with what differs of it and of its parts. */
final class ChangedThing {
    /** What became of it. */
    enum Fate {
        ADDED,
        CHANGED,
        REMOVED
    }

    private final Value thing;
    private final Heading heading;
    private final Fate fate;
    private final List<Statement> removed = new ArrayList<>();
    private final List<Statement> added = new ArrayList<>();

    ChangedThing(Value thing, Heading heading, Fate fate) {
        this.thing = thing;
        this.heading = heading;
        this.fate = fate;
    }

    void lost(Statement said) {
        removed.add(said);
    }

    void gained(Statement said) {
        added.add(said);
    }

    Value thing() {
        return thing;
    }

    Heading heading() {
        return heading;
    }

    Fate fate() {
        return fate;
    }

    List<Statement> removed() {
        return removed;
    }

    List<Statement> added() {
        return added;
    }

    /** The graphs in which something differs, such as {@code article/kh-2022-12-09}, sorted. */
    Set<String> causes() {
        Set<String> causes = new TreeSet<>();
        removed.forEach(said -> causes.add(cause(said)));
        added.forEach(said -> causes.add(cause(said)));
        return causes;
    }

    private static String cause(Statement said) {
        String graph = said.getContext() == null ? "" : said.getContext().stringValue();
        return graph.replaceFirst("^.*/graph/", "");
    }
}
