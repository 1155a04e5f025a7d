package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Makes the page of a thing of any kind. */
final class ThingPage {
    /** What leads to a thing and stands in the tables already. */
    private static final Set<Node> SHOWN =
            Set.of(
                    Terms.ABOUT,
                    Terms.BALLOT_OF,
                    Terms.COUNT_OF,
                    Terms.FOR_PARTY,
                    Terms.HOLDER,
                    Terms.IDENTIFIER_OF,
                    Terms.LINK_SUBJECT,
                    Terms.ON_BEHALF_OF,
                    Terms.PARTICIPANT,
                    Terms.READOUT_OF,
                    Terms.SAID_IN,
                    Terms.SPEAKER,
                    Terms.TEXT,
                    Terms.VARIANT_OF,
                    Terms.VOTER,
                    Terms.envoy("toldParticipation"),
                    Walk.iri("http://www.w3.org/ns/oa#hasSource"));

    private final Guide guide;
    private final Walk walk;
    private final Supplier<List<Contact>> all;

    /**
     * @param all contacts that there are, the earliest first; asked for things with very many
     */
    ThingPage(Guide guide, Supplier<List<Contact>> all) {
        this.guide = guide;
        this.all = all;
        this.walk = guide.walk();
    }

    ThingView of(Node thing) {
        List<Section> sections = new ArrayList<>(sections(thing));
        Values values = new Values(guide);
        sections.add(values.of(thing));
        sections.add(values.leadingTo(thing, shown(thing)));
        return new ThingView(
                guide.marked(thing),
                kind(thing),
                thing.getURI(),
                once(guide.to(thing, SKOS.altLabel.asNode())),
                guide.dates(thing),
                notes(thing),
                sentence(thing),
                sections,
                forms(Guide.address(thing)));
    }

    /** What several sources tell stands in the tables, none of it before the others. */
    private List<Shown> sentence(Node thing) {
        List<Shown> told = guide.to(thing, Terms.GIST);
        return Stream.concat(
                        told.stream().filter(only -> told.size() == 1),
                        Stream.of(SKOS.definition, RDFS.comment)
                                .flatMap(it -> guide.to(thing, it.asNode()).stream()))
                .limit(1)
                .toList();
    }

    /** A name that is spelt alike in several languages is one to a reader. */
    private static List<Shown> once(List<Shown> names) {
        Map<String, Shown> once = new LinkedHashMap<>();
        names.forEach(it -> once.putIfAbsent(it.text(), it));
        return List.copyOf(once.values());
    }

    /** The list that a term is of, or else the class. */
    private Shown kind(Node thing) {
        return walk.one(thing, SKOS.inScheme.asNode())
                .or(() -> walk.type(thing))
                .map(guide::shown)
                .orElseGet(() -> Shown.text(guide.words("kind.none")));
    }

    private static Set<Node> shown(Node thing) {
        return Addresses.kind(thing).equals("article")
                ? Stream.concat(SHOWN.stream(), Stream.of(DCTerms.source.asNode()))
                        .collect(Collectors.toSet())
                : SHOWN;
    }

    private List<Section> sections(Node thing) {
        Contacts contacts = new Contacts(guide);
        Said said = new Said(guide);
        Council council = new Council(guide);
        Naming naming = new Naming(guide);
        return switch (Addresses.kind(thing)) {
            case "person", "unidentified" ->
                    List.of(
                            new Posts(guide).of(thing),
                            contacts.of(thing, all),
                            said.by(thing),
                            contacts.others(thing),
                            naming.variants(thing),
                            naming.identifiers(thing));
            case "country", "organization" ->
                    List.of(
                            contacts.of(thing, all),
                            said.by(thing),
                            council.positions(thing, Terms.PARTY),
                            council.votes(thing),
                            contacts.others(thing),
                            naming.variants(thing),
                            naming.identifiers(thing));
            case "post" ->
                    List.of(
                            new Posts(guide).holders(thing),
                            naming.variants(thing),
                            naming.identifiers(thing));
            case "text" ->
                    List.of(
                            council.life(thing),
                            council.ballots(thing),
                            new Telling(guide).tellingOf(thing),
                            naming.variants(thing),
                            naming.identifiers(thing));
            case "topic" ->
                    List.of(
                            council.positions(thing, Terms.TOPIC),
                            said.on(thing),
                            onTopic(thing, contacts));
            case "place" -> List.of(at(thing, contacts), naming.identifiers(thing));
            default -> told(thing);
        };
    }

    private List<Section> told(Node thing) {
        Telling telling = new Telling(guide);
        Dating dating = new Dating(guide);
        return switch (Addresses.kind(thing)) {
            case "meeting" -> meeting(thing);
            case "article" -> List.of(telling.facts(thing));
            case "fact" -> List.of(telling.evidence(thing), dating.ofFact(thing));
            case "statement" ->
                    List.of(
                            new Said(guide)
                                    .chains(List.of(thing), guide.more("statements", "x", thing)),
                            telling.counts(thing),
                            dating.of(thing),
                            telling.tellingOf(thing));
            default ->
                    List.of(
                            new Contacts(guide).participants(thing),
                            new Said(guide).in(thing),
                            telling.counts(thing),
                            dating.of(thing),
                            new Settled(guide).of(thing),
                            telling.tellingOf(thing));
        };
    }

    private List<Section> meeting(Node meeting) {
        Accounts accounts = new Accounts(guide, meeting);
        Said said = new Said(guide);
        Telling telling = new Telling(guide);
        return List.of(
                new Contacts(guide).participants(meeting),
                accounts.sideBySide(meeting),
                accounts.given(meeting),
                said.in(meeting),
                said.chains(
                        walk.from(Terms.SAID_IN, meeting), guide.more("relays", "event", meeting)),
                new Dating(guide).of(meeting),
                new Settled(guide).of(meeting),
                telling.counts(meeting),
                telling.tellingOf(meeting));
    }

    private Section onTopic(Node topic, Contacts contacts) {
        return contacts.contacts("contacts", interactions(Terms.TOPIC, topic), topic, List.of());
    }

    private Section at(Node place, Contacts contacts) {
        return contacts.contacts(
                "contacts",
                interactions(Terms.PLACE, place),
                place,
                guide.more("contacts", "place", place));
    }

    private List<Node> interactions(Node property, Node thing) {
        return walk.from(property, thing).stream()
                .filter(it -> walk.isA(it, Terms.INTERACTION))
                .toList();
    }

    private List<String> notes(Node thing) {
        List<Node> retracted =
                Stream.concat(Stream.of(thing), guide.facts(thing).stream())
                        .filter(guide.certainty()::isRetracted)
                        .toList();
        return retracted.stream().map(this::retraction).toList();
    }

    private String retraction(Node fact) {
        String instead =
                walk.one(fact, Terms.SUPERSEDED_BY)
                        .map(other -> guide.words("note.superseded", Walk.lastPart(other)))
                        .orElse("");
        return guide.words(
                "note.retracted",
                Walk.lastPart(fact),
                Days.inWords(walk.text(fact, Terms.RETRACTED_ON)),
                walk.text(fact, Terms.RETRACTION_REASON),
                instead);
    }

    private List<Shown> forms(String address) {
        return Stream.of("ttl", "jsonld", "nt")
                .map(suffix -> Shown.link(guide.words("form." + suffix), address + "." + suffix))
                .toList();
    }
}
