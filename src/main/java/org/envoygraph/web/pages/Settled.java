package org.envoygraph.web.pages;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What one source leaves open about an event and another tells, each with its fact. */
final class Settled {
    private static final String QUERY = "settled-by-others";

    private final Guide guide;

    Settled(Guide guide) {
        this.guide = guide;
    }

    Section of(Node event) {
        Asking asking =
                Asking.of(
                        guide.shelf(),
                        guide.walk().dataset(),
                        QUERY,
                        "event",
                        event.getURI(),
                        Listing.MOST_ROWS + 1);
        Listing listing = new Listing(guide, "settled", "open", "own", "other");
        List<Row> rows =
                asking.rows().stream().map(row -> row(asking, row, listing.columns())).toList();
        return listing.of(rows, guide.more(QUERY, "event", event));
    }

    private Row row(Asking asking, List<Optional<Node>> row, List<String> columns) {
        List<List<Shown>> cells =
                List.of(
                        List.of(Shown.text(guide.words("settled." + asking.text(row, "kind")))),
                        told(asking, row, "own"),
                        told(asking, row, "other"));
        List<Source> sources =
                asking.words(row, "facts").stream()
                        .map(id -> guide.source(Terms.thing("fact", id)))
                        .toList();
        return new Row(Guide.cells(columns, cells), sources, "");
    }

    /** What a fact tells, with a link to it. */
    private List<Shown> told(Asking asking, List<Optional<Node>> row, String whose) {
        String fact = asking.text(row, whose + "Fact");
        String label = asking.text(row, whose + "Label");
        String words = label.isEmpty() ? guide.words("settled.not-told") : label;
        return List.of(Shown.link(words + " (" + fact + ")", "/id/fact/" + fact));
    }
}
