package org.envoygraph.web.pages;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Who met whom: the contacts and other events that a party took part in. */
final class Contacts {
    private static final int MOST_NAMES = 8;

    /** Days are told apart more finely than by them, so that some are taken beyond those shown. */
    private static final int LATEST = 200;

    private final Guide guide;
    private final Walk walk;

    Contacts(Guide guide) {
        this.guide = guide;
        this.walk = guide.walk();
    }

    /**
     * Meetings, calls and the like, the latest first.
     *
     * @param all contacts that there are, the earliest first; asked where the party has too many
     */
    Section of(Node party, Supplier<List<Contact>> all) {
        boolean side = walk.isA(party, Terms.COUNTRY_CLASS) || !isPerson(party);
        List<Shown> more = guide.more("contacts", side ? "country" : "person", party);
        if (hasTooMany(party)) {
            List<Node> known =
                    all.get().stream()
                            .filter(
                                    it ->
                                            it.parties().contains(party)
                                                    || it.sides().contains(party))
                            .map(Contact::thing)
                            .toList();
            List<Node> latest = known.subList(Math.max(0, known.size() - LATEST), known.size());
            return contacts("contacts", latest, known.size(), party, more);
        }
        List<Node> found =
                events(party).stream().filter(it -> walk.isA(it, Terms.INTERACTION)).toList();
        return contacts("contacts", found, found.size(), party, more);
    }

    /** Whether a walk does not see all. */
    private boolean hasTooMany(Node party) {
        return Stream.of(Terms.PARTICIPANT, Terms.FOR_PARTY)
                .anyMatch(role -> walk.from(role, party).size() == Walk.MOST);
    }

    private static boolean isPerson(Node party) {
        return List.of("person", "unidentified").contains(Addresses.kind(party));
    }

    /** A table of contacts. */
    Section contacts(String id, Collection<Node> events, Node seenFrom, List<Shown> more) {
        return contacts(id, events, events.size(), seenFrom, more);
    }

    private Section contacts(
            String id, Collection<Node> events, int all, Node seenFrom, List<Shown> more) {
        return new Listing(guide, id, "date", "contact", "with", "mode", "place")
                .latestFirst(
                        events,
                        all,
                        event ->
                                List.of(
                                        guide.dates(event),
                                        List.of(guide.marked(event)),
                                        others(event, seenFrom),
                                        guide.to(event, Terms.MODE),
                                        guide.to(event, Terms.PLACE)),
                        more);
    }

    /** Visits, occasions and what else is no contact. */
    Section others(Node party) {
        List<Node> events =
                events(party).stream().filter(it -> !walk.isA(it, Terms.INTERACTION)).toList();
        return new Listing(guide, "events", "date", "kind", "event", "place")
                .latestFirst(
                        events,
                        event ->
                                List.of(
                                        guide.dates(event),
                                        guide.shown(walk.type(event).stream().toList()),
                                        List.of(guide.marked(event)),
                                        guide.to(event, Terms.PLACE)),
                        guide.more("events", "party", party));
    }

    private Set<Node> events(Node party) {
        Set<Node> events = new LinkedHashSet<>();
        Stream.of(Terms.PARTICIPANT, Terms.FOR_PARTY)
                .flatMap(role -> walk.from(role, party).stream())
                .forEach(part -> events.addAll(walk.from(Terms.PARTICIPATION, part)));
        return events;
    }

    /** All who took part but the one from whom the table is seen. */
    private List<Shown> others(Node event, Node seenFrom) {
        List<Node> all =
                walk.to(event, Terms.PARTICIPATION).stream()
                        .flatMap(part -> walk.to(part, Terms.PARTICIPANT).stream())
                        .filter(party -> !party.equals(seenFrom))
                        .distinct()
                        .toList();
        Stream<Shown> names = all.stream().limit(MOST_NAMES).map(guide::shown);
        Stream<Shown> rest =
                all.size() > MOST_NAMES
                        ? Stream.of(Shown.text(guide.words("and.more", all.size() - MOST_NAMES)))
                        : Stream.empty();
        return Stream.concat(names, rest).toList();
    }

    /** Who took part in an event, for whom and in which capacity. */
    Section participants(Node event) {
        Listing listing = new Listing(guide, "participants", "party", "for", "capacity", "role");
        List<Row> rows =
                walk.to(event, Terms.PARTICIPATION).stream()
                        .map(part -> participant(part, listing.columns()))
                        .toList();
        return listing.of(rows, List.of());
    }

    private Row participant(Node part, List<String> columns) {
        List<Source> facts =
                walk.from(Terms.TOLD_PARTICIPATION, part).stream().map(guide::source).toList();
        return new Row(
                Guide.cells(
                        columns,
                        List.of(
                                guide.to(part, Terms.PARTICIPANT),
                                guide.to(part, Terms.FOR_PARTY),
                                capacity(part),
                                guide.to(part, Terms.ROLE))),
                facts,
                "");
    }

    /** The post of the tenure, by its own name; the tenure's repeats the person's. */
    private List<Shown> capacity(Node part) {
        return walk.to(part, Terms.IN_CAPACITY).stream()
                .flatMap(tenure -> guide.to(tenure, Terms.POST).stream())
                .toList();
    }
}
