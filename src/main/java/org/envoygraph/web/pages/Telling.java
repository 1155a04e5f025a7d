package org.envoygraph.web.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** What an article tells, and on which of its passages it rests. */
final class Telling {
    private static final Node SELECTOR = Walk.iri("http://www.w3.org/ns/oa#hasSelector");
    private static final Node START = Walk.iri("http://www.w3.org/ns/oa#start");
    private static final Node END = Walk.iri("http://www.w3.org/ns/oa#end");

    private final Guide guide;
    private final Walk walk;

    Telling(Guide guide) {
        this.guide = guide;
        this.walk = guide.walk();
    }

    /** The facts of an article in their order. */
    Section facts(Node article) {
        List<Node> facts =
                walk.from(DCTerms.source.asNode(), article).stream()
                        .filter(it -> walk.isA(it, Terms.FACT))
                        .toList();
        return table("facts", facts, guide.more("facts-of-article", "article", article));
    }

    /** The facts that tell of a thing. */
    Section tellingOf(Node thing) {
        return table("told-by", guide.facts(thing), guide.more("sources", "thing", thing));
    }

    private Section table(String id, List<Node> facts, List<Shown> more) {
        Listing listing =
                new Listing(guide, id, "fact", "about", "date", "details", "status", "passages");
        List<Row> rows =
                facts.stream()
                        .sorted(Comparator.comparing(Walk::lastPart))
                        .limit(FACTS)
                        .map(fact -> fact(fact, listing.columns()))
                        .toList();
        return new Section(
                id,
                guide.words("section." + id),
                facts.size() > FACTS
                        ? List.of(guide.words("note.some", FACTS, facts.size()))
                        : List.of(),
                listing.columns(),
                rows,
                more);
    }

    private static final int FACTS = 100;

    private Row fact(Node fact, List<String> columns) {
        List<List<Shown>> cells =
                List.of(
                        List.of(Shown.link(Walk.lastPart(fact), Guide.address(fact))),
                        guide.to(fact, Terms.ABOUT),
                        guide.dates(fact),
                        told(fact),
                        status(fact),
                        passages(fact));
        return new Row(Guide.cells(columns, cells), List.of(), guide.certainty().tone(fact));
    }

    private List<Shown> told(Node fact) {
        return Stream.of(Terms.TOLD_STATUS, Terms.TOLD_MODE, Terms.TOLD_PLACE, Terms.DESIGNATION)
                .flatMap(property -> guide.to(fact, property).stream())
                .toList();
    }

    private List<Shown> status(Node fact) {
        List<Mark> marks = guide.certainty().ofFact(fact);
        return marks.isEmpty()
                ? guide.to(fact, Terms.CLAIM_STATUS)
                : List.of(Shown.text("").with(marks));
    }

    /** Where in the article, in characters: "1220–1392". */
    private List<Shown> passages(Node fact) {
        return walk.to(fact, Terms.EVIDENCE).stream()
                .sorted(Comparator.comparing(this::start))
                .map(it -> Shown.link(extent(it), Guide.address(it)))
                .toList();
    }

    private String extent(Node evidence) {
        return walk.one(evidence, SELECTOR)
                .map(selector -> walk.text(selector, START) + "–" + walk.text(selector, END))
                .orElseGet(() -> guide.words("note.not-held"));
    }

    private int start(Node evidence) {
        return walk.one(evidence, SELECTOR)
                .map(selector -> walk.text(selector, START))
                .filter(start -> start.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** The passages of one fact, with their digests. */
    Section evidence(Node fact) {
        Listing listing =
                new Listing(guide, "evidence", "passage", "article", "occurrence", "digest");
        List<Row> rows =
                walk.to(fact, Terms.EVIDENCE).stream()
                        .sorted(Comparator.comparing(this::start))
                        .map(it -> passage(it, listing.columns()))
                        .toList();
        Section section = listing.of(rows, guide.more("evidence-of-fact", "fact", fact));
        return new Section(
                section.id(),
                section.heading(),
                rows.isEmpty() ? List.of() : List.of(guide.words("note.passages")),
                section.columns(),
                rows,
                section.more());
    }

    private Row passage(Node evidence, List<String> columns) {
        Node source = Walk.iri("http://www.w3.org/ns/oa#hasSource");
        List<List<Shown>> cells =
                List.of(
                        List.of(Shown.link(extent(evidence), Guide.address(evidence))),
                        guide.to(evidence, source),
                        guide.to(evidence, Terms.OCCURRENCE),
                        guide.to(evidence, Terms.SLICE_DIGEST));
        return new Row(Guide.cells(columns, cells), List.of(), "");
    }

    /** Figures and superlatives that sources give. */
    Section counts(Node thing) {
        return new Listing(guide, "counts", "scope", "quantity", "unit", "stated")
                .earliestFirst(
                        walk.from(Terms.COUNT_OF, thing),
                        count ->
                                List.of(
                                        List.of(
                                                Shown.link(
                                                        walk.text(count, Terms.SCOPE),
                                                        Guide.address(count))),
                                        guide.to(count, Terms.QUANTITY),
                                        guide.to(count, Terms.UNIT),
                                        guide.to(count, Terms.STATED_IN)),
                        guide.more("counts", "subject", thing));
    }
}
