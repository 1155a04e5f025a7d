package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.envoygraph.queries.Answer;

/**
 * The contacts of pairs of countries by month as {@code contacts-by-month} answers, reckoned from
 * contacts that were read before; {@code ReckonedWaysTest} holds both against each other.
 */
final class ContactMonths {
    /** The hash, as String has it, of the question's text; another text is another question. */
    static final int QUESTION = 1_156_822_017;

    static final List<String> COLUMNS =
            List.of(
                    "country",
                    "countryLabel",
                    "partner",
                    "partnerLabel",
                    "month",
                    "modes",
                    "modesLabel",
                    "notBefore",
                    "notAfter",
                    "contacts",
                    "facts");

    private static final int MONTH = "2022-12".length();

    private final Walk walk;
    private final Map<List<Node>, Modes> modes = new HashMap<>();

    ContactMonths(Walk walk) {
        this.walk = walk;
    }

    /** By their ids and by their labels. */
    private record Modes(String ids, String labels) {}

    /** What the contacts of a row have in common; an empty text stands before all others. */
    private record Key(
            Network.Pair pair, String month, String notAfter, String notBefore, Modes modes)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::pair)
                        .thenComparing(Key::month)
                        .thenComparing(Key::notAfter)
                        .thenComparing(Key::notBefore)
                        .thenComparing(it -> it.modes().ids());

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** All rows, each with its contacts. */
    WayAnswers.Answered of(ByPair contacts) {
        return of(contacts, key -> true);
    }

    /** The same without the facts of rows that stand in a month, of which no page tells. */
    WayAnswers.Answered forPage(ByPair contacts) {
        return of(contacts, key -> key.month().isEmpty());
    }

    private WayAnswers.Answered of(ByPair contacts, Predicate<Key> isTold) {
        Map<Key, List<Contact>> groups = new HashMap<>();
        contacts.pairs()
                .forEach(
                        (pair, all) ->
                                all.forEach(
                                        it ->
                                                groups.computeIfAbsent(
                                                                key(pair, it),
                                                                any -> new ArrayList<>())
                                                        .add(it)));
        List<List<Optional<Node>>> rows = new ArrayList<>();
        List<List<Node>> things = new ArrayList<>();
        new TreeMap<>(groups)
                .forEach(
                        (key, all) -> {
                            rows.add(row(key, all, isTold.test(key)));
                            things.add(all.stream().map(Contact::thing).toList());
                        });
        return new WayAnswers.Answered(new Answer(COLUMNS, rows, false), things);
    }

    private Key key(Network.Pair pair, Contact contact) {
        String begin = contact.told().begin();
        String end = contact.told().end();
        String month = begin.substring(0, Math.min(MONTH, begin.length()));
        boolean one = !month.isEmpty() && end.startsWith(month);
        return new Key(
                pair,
                one ? month : "",
                one ? "" : end,
                one ? "" : begin,
                modes.computeIfAbsent(contact.modes(), this::inWords));
    }

    private Modes inWords(List<Node> all) {
        List<Node> sorted = all.stream().sorted(Comparator.comparing(Node::getURI)).toList();
        return new Modes(
                sorted.stream().map(Walk::lastPart).collect(Collectors.joining(" ")),
                sorted.stream()
                        .flatMap(it -> walk.label(it).stream())
                        .map(Node::getLiteralLexicalForm)
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    private List<Optional<Node>> row(Key key, List<Contact> all, boolean isTold) {
        List<Optional<Node>> labels =
                Cells.labels(walk, List.of(key.pair().one(), key.pair().other()));
        return List.of(
                Optional.of(key.pair().one()),
                labels.get(0),
                Optional.of(key.pair().other()),
                labels.get(1),
                key.month().isEmpty() ? Optional.empty() : Optional.of(Cells.text(key.month())),
                Optional.of(Cells.text(key.modes().ids())),
                Optional.of(Cells.text(key.modes().labels())),
                Cells.dayOrNothing(key.notBefore()),
                Cells.dayOrNothing(key.notAfter()),
                Optional.of(Cells.number(all.size())),
                isTold ? Optional.of(Cells.text(facts(all))) : Optional.empty());
    }

    /** Those of each contact together, in the order of these. */
    static String facts(List<Contact> all) {
        return all.stream()
                .map(it -> joined(it.told().facts()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String joined(List<String> ids) {
        return ids.size() == 1 ? ids.get(0) : String.join(" ", ids);
    }
}
