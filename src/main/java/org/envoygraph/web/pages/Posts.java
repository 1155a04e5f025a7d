package org.envoygraph.web.pages;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/** Who was seen in which post, from when to when, and how the sources call it. */
final class Posts {
    private final Guide guide;
    private final Walk walk;

    Posts(Guide guide) {
        this.guide = guide;
        this.walk = guide.walk();
    }

    Section of(Node person) {
        return tenures(
                "posts",
                walk.from(Terms.HOLDER, person),
                "post",
                Terms.POST,
                guide.more("posts", "person", person));
    }

    Section holders(Node post) {
        return tenures(
                "holders",
                walk.from(Terms.POST, post),
                "holder",
                Terms.HOLDER,
                guide.more("posts", "post", post));
    }

    private Section tenures(
            String id, Collection<Node> tenures, String column, Node leads, List<Shown> more) {
        Listing listing = new Listing(guide, id, column, "first", "last", "titles");
        List<Row> rows =
                tenures.stream()
                        .filter(tenure -> walk.isA(tenure, Terms.TENURE))
                        .sorted(Comparator.comparing(this::firstSeen).thenComparing(Node::getURI))
                        .map(tenure -> row(tenure, leads, listing.columns()))
                        .toList();
        return listing.of(rows, more);
    }

    private Row row(Node tenure, Node leads, List<String> columns) {
        List<Node> seen = seen(tenure);
        List<Shown> first = seen.stream().limit(1).map(guide::shown).toList();
        List<Shown> last =
                seen.stream().skip(Math.max(0, seen.size() - 1)).map(guide::shown).toList();
        return guide.row(
                tenure, columns, List.of(guide.to(tenure, leads), first, last, titles(tenure)));
    }

    /** The dates by their first day; those without one count only where there is no other. */
    private List<Node> seen(Node tenure) {
        List<Node> all =
                walk.to(tenure, Terms.ATTESTED_AT).stream()
                        .sorted(Comparator.comparing(guide::firstDay).thenComparing(Node::getURI))
                        .toList();
        List<Node> dated =
                all.stream().filter(when -> !walk.text(when, Terms.EARLIEST).isEmpty()).toList();
        return dated.isEmpty() ? all : dated;
    }

    private String firstSeen(Node tenure) {
        return seen(tenure).stream().findFirst().map(guide::firstDay).orElse("");
    }

    /** Each title as its article prints it, with a link to the fact. */
    private List<Shown> titles(Node tenure) {
        return guide.facts(tenure).stream()
                .flatMap(
                        fact ->
                                guide.to(fact, Terms.DESIGNATION).stream()
                                        .map(title -> title.at(Guide.address(fact))))
                .toList();
    }
}
