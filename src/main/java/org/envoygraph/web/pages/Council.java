package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** What became of the Council's texts, who voted how, who stood where. */
final class Council {
    private static final int MOST_VOTES = 30;

    private final Guide guide;
    private final Walk walk;

    Council(Guide guide) {
        this.guide = guide;
        this.walk = guide.walk();
    }

    /** The steps in the life of a text, in their order. */
    Section life(Node text) {
        List<Node> steps =
                walk.from(Terms.TEXT, text).stream()
                        .filter(step -> walk.isA(step, Terms.TEXT_EVENT))
                        .toList();
        return new Listing(guide, "life", "date", "step", "party", "event")
                .earliestFirst(
                        steps,
                        step ->
                                List.of(
                                        guide.dates(step),
                                        guide.to(step, Terms.TEXT_EVENT_KIND),
                                        guide.to(step, Terms.PARTY),
                                        List.of(guide.marked(step))),
                        guide.more("council-texts", "text", text));
    }

    /** Who voted how on a text, one row a choice. */
    Section ballots(Node text) {
        Listing listing = new Listing(guide, "ballots", "vote", "choice", "voters");
        List<Row> rows = new ArrayList<>();
        for (Node vote : walk.from(Terms.VOTE_ON, text)) {
            byChoice(vote)
                    .forEach(
                            (choice, voters) ->
                                    rows.add(
                                            new Row(
                                                    Guide.cells(
                                                            listing.columns(),
                                                            List.of(
                                                                    List.of(guide.shown(vote)),
                                                                    List.of(guide.shown(choice)),
                                                                    voters)),
                                                    List.of(),
                                                    "")));
        }
        return listing.of(rows, guide.more("council-votes", "text", text));
    }

    private Map<Node, List<Shown>> byChoice(Node vote) {
        Map<Node, List<Shown>> choices = new LinkedHashMap<>();
        walk.from(Terms.BALLOT_OF, vote).stream()
                .sorted(Comparator.comparing(ballot -> walk.to(ballot, Terms.CHOICE).toString()))
                .forEach(
                        ballot ->
                                walk.to(ballot, Terms.CHOICE)
                                        .forEach(
                                                choice ->
                                                        choices.computeIfAbsent(
                                                                        choice,
                                                                        any -> new ArrayList<>())
                                                                .addAll(
                                                                        guide.to(
                                                                                ballot,
                                                                                Terms.VOTER))));
        return choices;
    }

    /** Votes of a country, the latest first. */
    Section votes(Node country) {
        Listing listing = new Listing(guide, "votes", "date", "text", "choice");
        List<Node> ballots =
                walk.from(Terms.VOTER, country).stream()
                        .sorted(Comparator.comparing(this::day).reversed())
                        .toList();
        List<Row> rows =
                ballots.stream()
                        .limit(MOST_VOTES)
                        .map(ballot -> vote(ballot, listing.columns()))
                        .toList();
        Section section = listing.of(rows, guide.more("council-votes", "country", country));
        List<String> notes =
                ballots.size() > rows.size()
                        ? List.of(guide.words("note.some", rows.size(), ballots.size()))
                        : List.of();
        return new Section(
                section.id(), section.heading(), notes, section.columns(), rows, section.more());
    }

    private String day(Node ballot) {
        return walk.one(ballot, Terms.BALLOT_OF).map(guide::day).orElse("");
    }

    private Row vote(Node ballot, List<String> columns) {
        List<Node> votes = walk.to(ballot, Terms.BALLOT_OF);
        List<Shown> dates = votes.stream().flatMap(it -> guide.dates(it).stream()).toList();
        List<Shown> texts =
                votes.stream().flatMap(it -> guide.to(it, Terms.VOTE_ON).stream()).toList();
        return new Row(
                Guide.cells(columns, List.of(dates, texts, guide.to(ballot, Terms.CHOICE))),
                List.of(new Source(guide.shown(ballot), List.of(), "")),
                "");
    }

    /** Positions and steps that a party took, or that were taken on a topic. */
    Section positions(Node thing, Node property) {
        boolean topic = property.equals(Terms.TOPIC);
        List<Node> taken =
                walk.from(property, thing).stream()
                        .filter(
                                it ->
                                        walk.isA(it, Terms.POSITION)
                                                || walk.isA(it, Terms.TEXT_EVENT))
                        .toList();
        return new Listing(guide, "positions", "date", "party", "position", "stance")
                .latestFirst(
                        taken,
                        it ->
                                List.of(
                                        guide.dates(it),
                                        guide.to(it, Terms.PARTY),
                                        List.of(guide.marked(it)),
                                        guide.to(it, Terms.STANCE)),
                        guide.more("council-positions", topic ? "topic" : "country", thing));
    }
}
