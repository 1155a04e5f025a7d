package org.envoygraph.web.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Contacts on a timeline, in a lane for each pair of sides. */
final class ContactTimeline {
    private final Guide guide;
    private final Chosen chosen;
    private final Map<Node, Integer> numbers;
    private final Map<List<Node>, String> lanes = new HashMap<>(); // by their sides
    private final Map<List<Node>, String> forms = new HashMap<>(); // by their modes

    ContactTimeline(Guide guide, Chosen chosen, Map<Node, Integer> numbers) {
        this.guide = guide;
        this.chosen = chosen;
        this.numbers = numbers;
    }

    Timeline of(List<Contact> contacts) {
        return Timeline.of(
                contacts.stream().map(this::timed).toList(), this::within, guide.strings());
    }

    private String within(String from, String to) {
        return chosen.address(ExplorePage.PATH, Map.of(Chosen.FROM, from, Chosen.TO, to));
    }

    private Timed timed(Contact contact) {
        return new Timed(
                () -> title(contact),
                () -> Guide.address(contact.thing()),
                contact.first(),
                contact.last(),
                lanes.computeIfAbsent(contact.sides(), this::lane),
                forms.computeIfAbsent(contact.modes(), Timeline::form),
                contact.standing().compareTo(Contact.Standing.OPEN_DAY) <= 0,
                () -> nodes(contact));
    }

    private List<Integer> nodes(Contact contact) {
        return contact.parties().stream().map(numbers::get).filter(Objects::nonNull).toList();
    }

    private String title(Contact contact) {
        String dates =
                guide.dates(contact.thing()).stream()
                        .map(Shown::text)
                        .collect(Collectors.joining("; "));
        return guide.walk().name(contact.thing()) + " – " + dates;
    }

    private String lane(List<Node> sides) {
        return switch (sides.size()) {
            case 0 -> guide.words("lane.none");
            case 1 -> guide.walk().name(sides.get(0));
            case 2 -> guide.walk().name(sides.get(0)) + " – " + guide.walk().name(sides.get(1));
            default -> guide.words("lane.many");
        };
    }
}
