package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.envoygraph.queries.Answer;

/**
 * The first and the last contact of pairs of countries as {@code pairs-of-countries} answers,
 * reckoned from contacts that were read before; {@code ReckonedWaysTest} holds both against each
 * other.
 */
final class CountryPairs {
    /** The hash, as String has it, of the question's text; another text is another question. */
    static final int QUESTION = -1_846_101_332;

    static final List<String> COLUMNS =
            List.of(
                    "country",
                    "countryLabel",
                    "partner",
                    "partnerLabel",
                    "contacts",
                    "undated",
                    "first",
                    "firstLabel",
                    "firstEarliest",
                    "firstLatest",
                    "last",
                    "lastLabel",
                    "lastEarliest",
                    "lastLatest",
                    "facts");

    private static final Comparator<Contact> BY_IRI =
            Comparator.comparing(it -> it.thing().getURI());
    private static final Comparator<Contact> BEGINNING =
            Comparator.comparing((Contact it) -> it.told().begin())
                    .thenComparing(it -> it.told().end())
                    .thenComparing(BY_IRI);
    private static final Comparator<Contact> ENDING =
            Comparator.comparing((Contact it) -> it.told().end())
                    .thenComparing(it -> it.told().begin())
                    .thenComparing(BY_IRI);

    private final Walk walk;

    CountryPairs(Walk walk) {
        this.walk = walk;
    }

    /** Those with most contacts first, as many as asked for. */
    Answer of(ByPair contacts, int most) {
        return contacts.mostFirst(COLUMNS, most, this::row);
    }

    private List<Optional<Node>> row(Network.Pair pair, List<Contact> all) {
        List<Contact> dated =
                all.stream()
                        .filter(it -> !it.told().begin().isEmpty() && !it.told().end().isEmpty())
                        .toList();
        List<Optional<Node>> names = Cells.labels(walk, List.of(pair.one(), pair.other()));
        List<Optional<Node>> row = new ArrayList<>();
        row.add(Optional.of(pair.one()));
        row.add(names.get(0));
        row.add(Optional.of(pair.other()));
        row.add(names.get(1));
        row.add(Optional.of(Cells.number(all.size())));
        row.add(Optional.of(Cells.number(all.size() - dated.size())));
        row.addAll(ends(dated));
        row.add(Optional.of(Cells.text(ContactMonths.facts(all))));
        return row;
    }

    /** The first and the last one, each with its label and days; the days are those of any. */
    private List<Optional<Node>> ends(List<Contact> dated) {
        if (dated.isEmpty()) {
            return Collections.nCopies(8, Optional.empty());
        }
        Node first = dated.stream().min(BEGINNING).orElseThrow().thing();
        Node last = dated.stream().max(ENDING).orElseThrow().thing();
        List<Optional<Node>> labels = Cells.labels(walk, List.of(first, last));
        Comparator<String> order = Comparator.naturalOrder();
        return List.of(
                Optional.of(first),
                labels.get(0),
                day(dated, it -> it.told().begin(), order.reversed()),
                day(dated, it -> it.told().end(), order.reversed()),
                Optional.of(last),
                labels.get(1),
                day(dated, it -> it.told().begin(), order),
                day(dated, it -> it.told().end(), order));
    }

    private static Optional<Node> day(
            List<Contact> dated, Function<Contact, String> end, Comparator<String> order) {
        return dated.stream().map(end).max(order).map(Cells::day);
    }
}
