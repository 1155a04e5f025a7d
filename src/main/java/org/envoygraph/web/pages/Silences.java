package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.envoygraph.queries.Answer;

/**
 * The silences of pairs of countries as {@code longest-silences} answers, reckoned from contacts
 * that were read before; {@code ReckonedWaysTest} holds both against each other.
 */
final class Silences {
    /** The hash, as String has it, of the question's text; another text is another question. */
    static final int QUESTION = -1_908_611_226;

    static final List<String> COLUMNS =
            List.of(
                    "country",
                    "countryLabel",
                    "partner",
                    "partnerLabel",
                    "fewestDays",
                    "mostDays",
                    "earlier",
                    "earlierLabel",
                    "earlierEarliest",
                    "earlierLatest",
                    "later",
                    "laterLabel",
                    "laterEarliest",
                    "laterLatest",
                    "facts");

    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);
    private static final Comparator<Contact> BY_DAYS =
            Comparator.comparingLong((Contact it) -> it.told().beginNumber())
                    .thenComparingLong(it -> it.told().endNumber())
                    .thenComparing(Contact::thing, BY_IRI);
    private static final Comparator<Silence> LONGEST =
            Comparator.comparingLong(Silence::fewest)
                    .thenComparingLong(Silence::most)
                    .reversed()
                    .thenComparing(it -> it.pair().one(), BY_IRI)
                    .thenComparing(it -> it.pair().other(), BY_IRI)
                    .thenComparing(it -> it.later().thing(), BY_IRI);

    private final Walk walk;

    Silences(Walk walk) {
        this.walk = walk;
    }

    private record Silence(
            Network.Pair pair, long fewest, long most, Contact earlier, Contact later) {}

    /** The longest first, as many as asked for. */
    Answer of(ByPair contacts, int most) {
        List<Silence> silences = new ArrayList<>();
        contacts.pairs().forEach((pair, all) -> enter(pair, all, silences));
        List<List<Optional<Node>>> rows = longest(silences, most).map(this::row).toList();
        return new Answer(COLUMNS, rows, silences.size() > most);
    }

    /** So many of them, in their order, without sorting all. */
    private static Stream<Silence> longest(List<Silence> all, int most) {
        Queue<Silence> shortestFirst = new PriorityQueue<>(LONGEST.reversed());
        for (Silence silence : all) {
            if (shortestFirst.size() < most) {
                shortestFirst.add(silence);
            } else if (LONGEST.compare(silence, shortestFirst.element()) < 0) {
                shortestFirst.remove();
                shortestFirst.add(silence);
            }
        }
        return shortestFirst.stream().sorted(LONGEST);
    }

    private static void enter(Network.Pair pair, List<Contact> all, List<Silence> silences) {
        all.sort(BY_DAYS);
        long quiet = all.get(0).told().endNumber();
        for (int i = 1; i < all.size(); i++) {
            Contact earlier = all.get(i - 1);
            Contact later = all.get(i);
            long fewest = Math.max(0, later.told().beginNumber() - quiet);
            long most = later.told().endNumber() - earlier.told().beginNumber();
            silences.add(new Silence(pair, fewest, most, earlier, later));
            quiet = Math.max(quiet, later.told().endNumber());
        }
    }

    private List<Optional<Node>> row(Silence it) {
        List<Node> things =
                List.of(
                        it.pair().one(),
                        it.pair().other(),
                        it.earlier().thing(),
                        it.later().thing());
        List<Optional<Node>> shown = Cells.labels(walk, things);
        return List.of(
                Optional.of(things.get(0)),
                shown.get(0),
                Optional.of(things.get(1)),
                shown.get(1),
                Optional.of(Cells.number(it.fewest())),
                Optional.of(Cells.number(it.most())),
                Optional.of(things.get(2)),
                shown.get(2),
                Optional.of(Cells.day(it.earlier().told().begin())),
                Optional.of(Cells.day(it.earlier().told().end())),
                Optional.of(things.get(3)),
                shown.get(3),
                Optional.of(Cells.day(it.later().told().begin())),
                Optional.of(Cells.day(it.later().told().end())),
                Optional.of(facts(it)));
    }

    private static Node facts(Silence it) {
        return Cells.text(
                Stream.of(it.earlier(), it.later())
                        .flatMap(contact -> contact.told().facts().stream())
                        .collect(Collectors.joining(" ")));
    }
}
