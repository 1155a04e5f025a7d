package org.envoygraph.web.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
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
            Comparator.comparing((Contact it) -> it.told().first())
                    .thenComparing(it -> it.told().last())
                    .thenComparing(Contact::thing, BY_IRI);
    private static final Comparator<Silence> LONGEST =
            Comparator.comparing((Silence it) -> -it.fewest())
                    .thenComparing(it -> -it.most())
                    .thenComparing(it -> it.pair().one(), BY_IRI)
                    .thenComparing(it -> it.pair().other(), BY_IRI)
                    .thenComparing(it -> it.later().thing(), BY_IRI);

    private final Walk walk;
    private final AskedPairs asked;

    Silences(Walk walk, AskedPairs asked) {
        this.walk = walk;
        this.asked = asked;
    }

    private record Silence(
            Network.Pair pair, long fewest, long most, Contact earlier, Contact later) {}

    /**
     * The longest first.
     *
     * @param rows how many at most
     * @param skip how many rows come before those with facts
     * @param told how many are with facts, which take longest
     */
    Answer of(List<Contact> contacts, int rows, int skip, int told) {
        List<Silence> silences = new ArrayList<>();
        ByPair.of(contacts, asked, Silences::hasBothEnds, Contact.Told::pairsOfCountries)
                .pairs()
                .forEach((pair, all) -> enter(pair, all, silences));
        silences.sort(LONGEST);
        List<List<Optional<Node>>> shown = new ArrayList<>();
        for (Silence silence : silences.subList(0, Math.min(rows, silences.size()))) {
            shown.add(row(silence, shown.size() >= skip && shown.size() < skip + told));
        }
        return new Answer(COLUMNS, shown, silences.size() > rows);
    }

    private static boolean hasBothEnds(Contact.Told told) {
        return !told.first().isEmpty() && !told.last().isEmpty();
    }

    private static void enter(Network.Pair pair, List<Contact> all, List<Silence> silences) {
        all.sort(BY_DAYS);
        String quiet = all.get(0).told().last();
        for (int i = 1; i < all.size(); i++) {
            Contact earlier = all.get(i - 1);
            Contact later = all.get(i);
            long fewest = Math.max(0, days(quiet, later.told().first()));
            long most = days(earlier.told().first(), later.told().last());
            silences.add(new Silence(pair, fewest, most, earlier, later));
            quiet = quiet.compareTo(later.told().last()) < 0 ? later.told().last() : quiet;
        }
    }

    private static long days(String from, String to) {
        return ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to));
    }

    private List<Optional<Node>> row(Silence it, boolean isTold) {
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
                Optional.of(Cells.day(it.earlier().told().first())),
                Optional.of(Cells.day(it.earlier().told().last())),
                Optional.of(things.get(3)),
                shown.get(3),
                Optional.of(Cells.day(it.later().told().first())),
                Optional.of(Cells.day(it.later().told().last())),
                isTold ? Optional.of(facts(it)) : Optional.empty());
    }

    private Node facts(Silence it) {
        return Cells.text(
                Stream.of(it.earlier(), it.later())
                        .flatMap(contact -> facts(contact.thing()))
                        .collect(Collectors.joining(" ")));
    }

    /** The ids of those that tell when a contact was, and of which it is certain whom they mean. */
    private Stream<String> facts(Node contact) {
        return walk.from(Terms.ABOUT, contact).stream()
                .filter(it -> walk.to(it, Terms.RETRACTED_ON).isEmpty())
                .filter(it -> walk.to(it, Terms.IDENTIFICATION).stream().noneMatch(this::isOpen))
                .filter(it -> walk.to(it, Terms.WHEN).stream().anyMatch(this::hasDays))
                .map(it -> walk.text(it, DCTerms.identifier.asNode()))
                .sorted()
                .distinct();
    }

    private boolean isOpen(Node identification) {
        return Walk.lastPart(identification).equals(ReadContacts.UNCERTAIN);
    }

    private boolean hasDays(Node when) {
        return walk.one(when, Terms.EARLIEST).isPresent()
                && walk.one(when, Terms.LATEST).isPresent();
    }
}
