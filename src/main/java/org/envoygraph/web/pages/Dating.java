package org.envoygraph.web.pages;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** How the dates of a thing were worked out: the words of the source, the anchor, the rule. */
final class Dating {
    private final Guide guide;
    private final Walk walk;

    Dating(Guide guide) {
        this.guide = guide;
        this.walk = guide.walk();
    }

    /** One row a fact that dates the thing. */
    Section of(Node thing) {
        return rows(guide.facts(thing), guide.more("dates", "about", thing));
    }

    Section ofFact(Node fact) {
        return rows(List.of(fact), guide.more("dates", "fact", fact));
    }

    private Section rows(List<Node> facts, List<Shown> more) {
        Listing listing =
                new Listing(
                        guide, "dating", "date", "words", "anchor", "rule", "origin", "precision");
        List<Row> rows = facts.stream().flatMap(fact -> rows(fact, listing.columns())).toList();
        return listing.of(rows, more);
    }

    private Stream<Row> rows(Node fact, List<String> columns) {
        return walk.to(fact, Terms.WHEN).stream()
                .map(
                        when ->
                                new Row(
                                        Guide.cells(columns, cells(when)),
                                        List.of(guide.source(fact)),
                                        guide.certainty().tone(fact)));
    }

    private List<List<Shown>> cells(Node when) {
        List<Shown> words =
                walk.to(when, Terms.SOURCE_WORDS).stream()
                        .map(guide::shown)
                        .map(it -> new Shown("“" + it.text() + "”", it.lang(), "", List.of()))
                        .toList();
        return List.of(
                List.of(guide.shown(when)),
                words,
                anchor(when),
                guide.to(when, Terms.RULE),
                guide.to(when, Terms.ORIGIN),
                guide.to(when, Terms.PRECISION));
    }

    /** The day from which a rule counts with its zone, or the fact whose date it is. */
    private List<Shown> anchor(Node when) {
        Stream<Shown> days =
                walk.to(when, Terms.ANCHOR).stream()
                        .map(day -> Shown.text(Days.inWords(day.getLiteralLexicalForm())));
        Stream<Shown> zone =
                Stream.of(Terms.ZONE, Terms.ZONE_ORIGIN)
                        .flatMap(property -> guide.to(when, property).stream());
        Stream<Shown> dateOf = guide.to(when, Terms.DATE_OF).stream();
        return Stream.of(days, zone, dateOf).flatMap(all -> all).toList();
    }
}
