package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/** What was said: statements, and through whom they are known. */
final class Said {
    private static final int LONGEST_CHAIN = 8;

    private final Guide guide;
    private final Walk walk;

    Said(Guide guide) {
        this.guide = guide;
        this.walk = guide.walk();
    }

    /** A person's own statements, or those on behalf of a side. */
    Section by(Node party) {
        Set<Node> said = new LinkedHashSet<>(walk.from(Terms.SPEAKER, party));
        said.addAll(walk.from(Terms.ON_BEHALF_OF, party));
        boolean person = Addresses.kind(party).equals("person");
        return statements(said, guide.more("statements", person ? "speaker" : "side", party));
    }

    Section in(Node event) {
        return statements(
                walk.from(Terms.SAID_IN, event), guide.more("statements", "event", event));
    }

    Section on(Node topic) {
        List<Node> said =
                walk.from(Terms.TOPIC, topic).stream()
                        .filter(thing -> walk.isA(thing, Terms.STATEMENT))
                        .toList();
        return statements(said, guide.more("statements", "topic", topic));
    }

    private Section statements(Collection<Node> said, List<Shown> more) {
        List<Node> statements = said.stream().filter(it -> walk.isA(it, Terms.STATEMENT)).toList();
        return new Listing(guide, "statements", "date", "speaker", "said", "to", "through")
                .latestFirst(
                        statements,
                        one ->
                                List.of(
                                        guide.dates(one),
                                        guide.to(one, Terms.SPEAKER),
                                        List.of(gist(one)),
                                        addressees(one),
                                        through(one)),
                        more);
    }

    /** What was said in our words, or else the label. */
    Shown gist(Node statement) {
        Shown label = guide.marked(statement);
        return walk.one(statement, Terms.GIST)
                .map(gist -> gist.getLiteralLexicalForm())
                .map(text -> new Shown(text, label.lang(), label.href(), label.marks()))
                .orElse(label);
    }

    private List<Shown> addressees(Node statement) {
        List<Shown> to = new ArrayList<>(guide.to(statement, Terms.ADDRESSEE));
        Mark implied = new Mark("implied", guide.words("mark.implied"), "");
        guide.to(statement, Terms.IMPLIED_ADDRESSEE)
                .forEach(party -> to.add(party.with(List.of(implied))));
        return to;
    }

    /** The speakers of the statements that made it known. */
    private List<Shown> through(Node statement) {
        return walk.to(statement, Terms.RELAYED_IN).stream()
                .flatMap(relay -> walk.to(relay, Terms.SPEAKER).stream())
                .distinct()
                .map(guide::shown)
                .toList();
    }

    /** From the speaker to the article, step by step, for each relayed statement of an event. */
    Section chains(Collection<Node> statements, List<Shown> more) {
        Listing listing = new Listing(guide, "chains", "said", "chain");
        List<Row> rows =
                statements.stream()
                        .filter(one -> walk.one(one, Terms.RELAYED_IN).isPresent())
                        .map(
                                one ->
                                        guide.row(
                                                one,
                                                listing.columns(),
                                                List.of(List.of(gist(one)), chain(one))))
                        .toList();
        return listing.of(rows, more);
    }

    private List<Shown> chain(Node statement) {
        Set<Node> passed = new LinkedHashSet<>();
        List<Shown> steps = new ArrayList<>(guide.to(statement, Terms.SPEAKER));
        Node at = statement;
        while (passed.add(at) && passed.size() < LONGEST_CHAIN) {
            List<Node> next = walk.to(at, Terms.RELAYED_IN);
            if (next.isEmpty()) {
                break;
            }
            at = next.get(0);
            steps.addAll(guide.to(at, Terms.SPEAKER));
            steps.add(guide.shown(at));
        }
        guide.facts(at).stream()
                .flatMap(fact -> guide.source(fact).article().stream())
                .distinct()
                .forEach(steps::add);
        return steps;
    }
}
