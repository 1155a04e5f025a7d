package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** How a thing is called, and which identifiers it has elsewhere. */
final class Naming {
    private final Guide guide;
    private final Walk walk;

    Naming(Guide guide) {
        this.guide = guide;
        this.walk = guide.walk();
    }

    /** Printed names and titles, each with its language and its source. */
    Section variants(Node thing) {
        Listing listing = new Listing(guide, "names", "name", "language", "source");
        List<Row> rows =
                walk.from(Terms.VARIANT_OF, thing).stream()
                        .map(variant -> variant(variant, listing.columns()))
                        .toList();
        return listing.of(rows, List.of());
    }

    private Row variant(Node variant, List<String> columns) {
        List<Shown> names =
                guide.to(variant, Terms.VARIANT_TEXT).stream()
                        .map(
                                it ->
                                        new Shown(
                                                it.text(),
                                                it.lang(),
                                                Guide.address(variant),
                                                List.of()))
                        .toList();
        List<Shown> languages =
                names.stream().map(name -> Shown.text(language(name.lang()))).toList();
        return new Row(
                Guide.cells(
                        columns,
                        List.of(names, languages, guide.to(variant, DCTerms.source.asNode()))),
                List.of(),
                "");
    }

    private String language(String tag) {
        return guide.strings().orElse("language." + tag, tag);
    }

    /** Codes in lists of others, and decisions on items of Wikidata. */
    Section identifiers(Node thing) {
        Listing listing = new Listing(guide, "identifiers", "scheme", "value", "judgement", "seen");
        List<Row> rows = new ArrayList<>();
        for (Node link : walk.from(Terms.LINK_SUBJECT, thing)) {
            rows.add(
                    new Row(
                            Guide.cells(listing.columns(), link(link)),
                            List.of(new Source(guide.shown(link), List.of(), "")),
                            ""));
        }
        for (Node identifier : walk.from(Terms.IDENTIFIER_OF, thing)) {
            rows.add(
                    new Row(
                            Guide.cells(listing.columns(), identifier(identifier)),
                            List.of(new Source(guide.shown(identifier), List.of(), "")),
                            ""));
        }
        return listing.of(rows, guide.more("links-of-entities", "subject", thing));
    }

    private List<List<Shown>> link(Node link) {
        List<Shown> items =
                walk.to(link, Terms.LINK_TARGET).stream()
                        .map(item -> item(item, walk.text(link, Terms.TARGET_LABEL)))
                        .toList();
        List<Shown> judged =
                Stream.of(Terms.JUDGEMENT, Terms.LINK_METHOD)
                        .flatMap(property -> guide.to(link, property).stream())
                        .toList();
        return List.of(
                List.of(Shown.text(guide.words("wikidata"))),
                items,
                judged,
                guide.to(link, Terms.SEEN_IN));
    }

    private static Shown item(Node item, String label) {
        return Shown.link(Walk.lastPart(item) + " " + label, Guide.address(item));
    }

    private List<List<Shown>> identifier(Node identifier) {
        return List.of(
                guide.to(identifier, Terms.IDENTIFIER_SCHEME),
                guide.to(identifier, SKOS.notation.asNode()),
                List.of(),
                guide.to(identifier, Terms.SEEN_IN));
    }
}
