package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Reads all contacts of a graph property by property, which takes a tenth of the time of contact by
 * contact, and keeps no more than they need.
 */
final class ReadContacts {
    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);
    private static final Set<String> HELD = Set.of("held");
    private static final Set<String> SURE = Set.of("narrated", "certain");
    private static final Node UNCERTAIN = Terms.thing("identification", "uncertain");

    private final Walk walk;
    private final Set<Node> contacts;
    private final Set<Node> meetings;
    private final Map<Node, List<Node>> facts;
    private final Map<Node, List<Node>> said;

    /** Of which properties are read: contacts and what leads to or from them. */
    private final Set<Node> wanted = new HashSet<>();

    private final Map<Node, Map<Node, List<Node>>> read = new HashMap<>();
    private final Map<Node, Node> once = new HashMap<>();

    ReadContacts(Walk walk) {
        this.walk = walk;
        this.contacts = new HashSet<>(walk.every(Terms.INTERACTION));
        this.meetings = new HashSet<>(walk.every(Terms.MEETING));
        this.facts = leadingTo(Terms.ABOUT);
        this.said = leadingTo(Terms.SAID_IN);
        wanted.addAll(contacts);
        Stream.of(facts, said).forEach(it -> it.values().forEach(wanted::addAll));
        Stream.of(Terms.WHEN, Terms.PARTICIPATION)
                .map(this::leadingFrom)
                .forEach(it -> it.values().forEach(wanted::addAll));
    }

    private Map<Node, List<Node>> leadingTo(Node property) {
        Map<Node, List<Node>> from = new HashMap<>();
        walk.each(
                property,
                (subject, object) -> {
                    if (contacts.contains(object)) {
                        add(from, object, subject);
                    }
                });
        return from;
    }

    private Map<Node, List<Node>> leadingFrom(Node property) {
        return read.computeIfAbsent(property, this::forwards);
    }

    private Map<Node, List<Node>> forwards(Node property) {
        Map<Node, List<Node>> to = new HashMap<>();
        walk.each(
                property,
                (subject, object) -> {
                    if (property.equals(Terms.COUNTRY) || wanted.contains(subject)) {
                        add(to, subject, object);
                    }
                });
        return to;
    }

    /** Most have one, and a store gives each node anew whenever it is read. */
    private void add(Map<Node, List<Node>> all, Node key, Node value) {
        Node same = once.computeIfAbsent(value, it -> it);
        all.merge(
                once.computeIfAbsent(key, it -> it),
                List.of(same),
                (before, one) -> {
                    List<Node> more = new ArrayList<>(before);
                    more.addAll(one);
                    return more;
                });
    }

    private List<Node> to(Node from, Node property) {
        return leadingFrom(property).getOrDefault(from, List.of());
    }

    /** The earliest first. */
    List<Contact> all() {
        return contacts.stream()
                .map(this::contact)
                .sorted(Comparator.comparing(Contact::day).thenComparing(Contact::thing, BY_IRI))
                .toList();
    }

    private Contact contact(Node thing) {
        List<String> days =
                Days.agreed(
                        ends(thing, Terms.EARLIEST).sorted().toList(),
                        ends(thing, Terms.LATEST).sorted().toList());
        List<Contact.Part> parts = parts(thing);
        Set<Node> topics = new LinkedHashSet<>(to(thing, Terms.TOPIC));
        said.getOrDefault(thing, List.of()).forEach(it -> topics.addAll(to(it, Terms.TOPIC)));
        return new Contact(
                thing,
                days.get(0),
                days.get(1),
                parts,
                sorted(parts.stream().map(Contact.Part::party)),
                sorted(to(thing, Terms.PARTICIPATION).stream().flatMap(this::side)),
                to(thing, Terms.MODE),
                topics,
                standing(thing, !days.get(0).isEmpty() && days.get(0).equals(days.get(1))),
                meetings.contains(thing),
                isIdentified(thing));
    }

    private List<Contact.Part> parts(Node thing) {
        List<Contact.Part> parts = new ArrayList<>();
        for (Node part : to(thing, Terms.PARTICIPATION)) {
            Optional<Node> side = side(part).findFirst();
            to(part, Terms.PARTICIPANT).forEach(it -> parts.add(new Contact.Part(it, side)));
        }
        return parts;
    }

    private static List<Node> sorted(Stream<Node> nodes) {
        Set<Node> sorted = new TreeSet<>(BY_IRI);
        nodes.forEach(sorted::add);
        return List.copyOf(sorted);
    }

    /** The country for which somebody takes part; a body of a country stands for that. */
    private Stream<Node> side(Node part) {
        return Stream.of(Terms.FOR_PARTY, Terms.PARTICIPANT)
                .flatMap(property -> to(part, property).stream())
                .flatMap(this::country)
                .limit(1);
    }

    private Stream<Node> country(Node party) {
        List<Node> countries = to(party, Terms.COUNTRY);
        boolean side = List.of("country", "organization").contains(Addresses.kind(party));
        return countries.isEmpty() ? Stream.of(party).filter(it -> side) : countries.stream();
    }

    private Contact.Standing standing(Node thing, boolean day) {
        List<Node> telling = facts.getOrDefault(thing, List.of());
        if (!telling.isEmpty() && telling.stream().noneMatch(this::stands)) {
            return Contact.Standing.RETRACTED;
        }
        if (!words(List.of(thing), Terms.EVENT_STATUS).allMatch(HELD::contains)) {
            return Contact.Standing.NOT_HELD;
        }
        boolean sure = telling.isEmpty() || telling.stream().anyMatch(this::isSure);
        Contact.Standing dated = day ? Contact.Standing.CERTAIN : Contact.Standing.OPEN_DAY;
        return sure ? dated : Contact.Standing.UNCERTAIN;
    }

    private boolean isIdentified(Node thing) {
        List<Node> telling = facts.getOrDefault(thing, List.of());
        return telling.isEmpty()
                || telling.stream()
                        .filter(this::stands)
                        .anyMatch(it -> !to(it, Terms.IDENTIFICATION).contains(UNCERTAIN));
    }

    private boolean stands(Node fact) {
        return to(fact, Terms.RETRACTED_ON).isEmpty();
    }

    private boolean isSure(Node fact) {
        return stands(fact)
                && Stream.of(Terms.CLAIM_STATUS, Terms.IDENTIFICATION)
                        .flatMap(property -> words(List.of(fact), property))
                        .allMatch(SURE::contains);
    }

    private Stream<String> words(Collection<Node> things, Node property) {
        return things.stream().flatMap(it -> to(it, property).stream()).map(Walk::lastPart);
    }

    private Stream<String> ends(Node thing, Node property) {
        return to(thing, Terms.WHEN).stream()
                .flatMap(when -> to(when, property).stream())
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm);
    }
}
