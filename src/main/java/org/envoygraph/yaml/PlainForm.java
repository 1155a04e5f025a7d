package org.envoygraph.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problems;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Refuses what YAML has beyond maps, lists and texts: anchors, aliases, tags, second documents,
 * nesting without end, too many values, and characters that only an escape brings in. It reads
 * events, so that a hostile file is refused before it is composed.
 */
final class PlainForm {
    /** Curated files nest six deep. */
    static final int MOST_DEEP = 20;

    /** Curated files have a few thousand; what can be wrong with so many is found in a second. */
    static final int MOST_VALUES = 20_000;

    private final Source source;
    private int values;
    private int depth;
    private int documents;

    PlainForm(Source source) {
        this.source = source;
    }

    /** The events of a document that holds nothing but the plain form; else problems were added. */
    Optional<List<Event>> of(Iterable<Event> events) {
        Problems problems = source.problems();
        int before = problems.count();
        List<Event> plain = new ArrayList<>();
        for (Event event : events) {
            Optional<String> tooMuch = tooMuch(event);
            if (tooMuch.isPresent()) {
                problems.add(placeOf(event), tooMuch.get());
                return Optional.empty();
            }
            if (event instanceof NodeEvent node) {
                check(node);
            }
            if (problems.count() - before > Problems.MOST_OF_A_FILE) {
                return Optional.empty();
            }
            plain.add(event);
        }
        return problems.count() == before ? Optional.of(plain) : Optional.empty();
    }

    /** What no reading on could mend. */
    private Optional<String> tooMuch(Event event) {
        if (!isShallow(event)) {
            return Optional.of("is nested more than " + MOST_DEEP + " deep; close what is open");
        }
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            return Optional.of("a second document begins here; keep one a file");
        }
        if (event instanceof NodeEvent && ++values > MOST_VALUES) {
            return Optional.of(
                    "more than " + MOST_VALUES + " keys and values; split it into several files");
        }
        return Optional.empty();
    }

    private boolean isShallow(Event event) {
        if (event instanceof CollectionStartEvent) {
            depth++;
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return depth <= MOST_DEEP;
    }

    private void check(NodeEvent node) {
        Optional<Anchor> anchor = node.getAnchor();
        if (anchor.isPresent()) {
            boolean alias = node instanceof AliasEvent;
            String name = (alias ? "*" : "&") + anchor.get().getValue();
            refuse(node, name, alias ? "an alias" : "an anchor");
        }
        tag(node).ifPresent(tag -> refuse(node, tag, "a tag"));
        if (node instanceof ScalarEvent scalar) {
            Lookalikes.wrong(scalar.getValue())
                    .ifPresent(message -> source.problems().add(placeOf(node), message));
        }
    }

    private static Optional<String> tag(NodeEvent node) {
        if (node instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return node instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }

    private void refuse(NodeEvent node, String written, String what) {
        source.problems()
                .add(placeOf(node), "'" + written + "' is " + what + "; write the value out");
    }

    private Place placeOf(Event event) {
        return source.placeOf(event.getStartMark());
    }
}
