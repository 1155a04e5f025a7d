package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Who had contact with whom, and how often: of the people, or of their sides. */
final class ContactPairs implements Network.Words {
    static final String COUNTRIES = "countries";

    private static final int ROWS = 20;

    private final Guide guide;
    private final Chosen chosen;
    private final boolean countries;
    private final Map<Network.Pair, List<Contact>> pairs = new LinkedHashMap<>();
    private final Map<Node, Node> sides = new HashMap<>();

    ContactPairs(Guide guide, List<Contact> contacts, Chosen chosen) {
        this.guide = guide;
        this.chosen = chosen;
        this.countries = chosen.of(Chosen.DRAW).equals(COUNTRIES);
        contacts.forEach(this::enter);
    }

    private void enter(Contact contact) {
        Set<Network.Pair> found = new HashSet<>();
        List<Contact.Part> parts = contact.parts();
        parts.forEach(it -> it.side().ifPresent(side -> sides.putIfAbsent(it.party(), side)));
        for (int i = 0; i < parts.size(); i++) {
            for (Contact.Part other : parts.subList(i + 1, parts.size())) {
                enter(parts.get(i), other, found);
            }
        }
        found.forEach(it -> pairs.computeIfAbsent(it, any -> new ArrayList<>()).add(contact));
    }

    private void enter(Contact.Part one, Contact.Part other, Set<Network.Pair> found) {
        if (!countries && one.isAcross(other)) {
            found.add(Network.Pair.of(one.party(), other.party()));
        } else if (countries && one.side().isPresent() && other.side().isPresent()) {
            Node a = one.side().get();
            Node b = other.side().get();
            if (!a.equals(b)) {
                found.add(Network.Pair.of(a, b));
            }
        }
    }

    Network network() {
        Map<Network.Pair, Integer> times = new HashMap<>();
        pairs.forEach((pair, contacts) -> times.put(pair, contacts.size()));
        return Network.of(times, this, guide.strings());
    }

    /** All of them, those with most contacts first. */
    List<Map.Entry<Network.Pair, List<Contact>>> inOrder() {
        return pairs.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<Network.Pair, List<Contact>> it) ->
                                                -it.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                .toList();
    }

    /** The same as a table. */
    Section section() {
        List<String> columns = guide.columns("party", "with", "number", "begin", "end");
        List<Row> rows =
                inOrder().stream()
                        .limit(ROWS)
                        .map(it -> row(it.getKey(), it.getValue(), columns))
                        .toList();
        List<String> notes =
                pairs.size() > ROWS
                        ? List.of(guide.words("note.some-pairs", ROWS, pairs.size()))
                        : List.of();
        List<Shown> more =
                List.of(Shown.link(guide.words("explore.csv"), ExplorePage.csv(chosen, "pairs")));
        return new Section("pairs", guide.words("section.pairs"), notes, columns, rows, more);
    }

    private Row row(Network.Pair pair, List<Contact> contacts, List<String> columns) {
        List<Contact> dated = contacts.stream().filter(it -> !it.first().isEmpty()).toList();
        String count = Integer.toString(contacts.size());
        List<List<Shown>> cells =
                List.of(
                        List.of(guide.shown(pair.one())),
                        List.of(guide.shown(pair.other())),
                        List.of(Shown.link(count, href(pair.one(), pair.other()))),
                        dated.isEmpty() ? List.of() : date(dated.get(0)),
                        dated.isEmpty() ? List.of() : date(dated.get(dated.size() - 1)));
        return new Row(Guide.cells(columns, cells), List.of(), "");
    }

    private List<Shown> date(Contact contact) {
        return guide.walk().to(contact.thing(), Terms.WHEN).stream()
                .filter(when -> guide.firstDay(when).equals(contact.first()))
                .map(guide::shown)
                .limit(1)
                .toList();
    }

    @Override
    public Shown name(Node node) {
        return guide.shown(node);
    }

    @Override
    public String group(Node node) {
        Node side = sides.getOrDefault(node, node);
        return Facet.isPerson(node) && side.equals(node) ? "" : guide.walk().name(side);
    }

    @Override
    public String title(Node one, Node other, int times) {
        String group = countries ? "" : group(one);
        String own = guide.walk().name(one);
        if (one.equals(other)) {
            String of = group.isEmpty() || group.equals(own) ? "" : " (" + group + ")";
            return guide.words("network.dot", own + of, times);
        }
        return guide.words("network.line", own, guide.walk().name(other), times);
    }

    @Override
    public String href(Node one, Node other) {
        boolean both = !one.equals(other);
        Facet first = Facet.of(one, false);
        Facet second = Facet.of(other, Facet.of(other, false) == first);
        Map<String, String> fields = new HashMap<>();
        fields.put(first.field(), Walk.lastPart(one));
        if (both) {
            fields.put(second.field(), Walk.lastPart(other));
        }
        return chosen.address(ExplorePage.PATH, fields);
    }
}
