package org.envoygraph.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.EventStatus;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Finding.Account;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Finding.Severity;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.Provocation;
import org.envoygraph.facts.TimeSpec;

/** When one event was: days that exclude each other, and days that settle others more precisely. */
final class EventDates implements Report.Look {
    @Override
    public void look(Told told, Findings found) {
        told.events().forEach(tellings -> event(tellings, told, found));
    }

    private static void event(List<Happening> tellings, Told told, Findings found) {
        List<Account> accounts = new ArrayList<>();
        for (Happening telling : tellings) {
            accounts.add(
                    new Account(
                            telling,
                            Span.of(telling).toString(),
                            telling.told().when().map(TimeSpec::place).orElse(telling.place())));
        }
        Set<String> values =
                accounts.stream()
                        .map(Account::value)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (values.size() < 2 || areSeries(tellings)) {
            return;
        }
        String event = tellings.get(0).event();
        boolean exclude = disjoint(tellings);
        boolean oneByTheClocks = exclude && oneByTheClocks(tellings, told);
        boolean asPlanned =
                exclude && !disjoint(tellings.stream().filter(EventDates::isHeld).toList());
        String words =
                oneByTheClocks
                        ? "The days told of "
                                + told.quoted(event)
                                + " may be one by different clocks: "
                                + Differing.sides(accounts)
                        : words(exclude, told.quoted(event), tellings, accounts);
        found.add(
                exclude && !asPlanned && !oneByTheClocks ? Severity.CONFLICT : Severity.NOTICE,
                Kind.DATE,
                event,
                Findings.values(exclude ? excluding(tellings) : values),
                words + zones(exclude && !asPlanned, oneByTheClocks, tellings, told),
                accounts);
    }

    /** Launches of one period that are counted up to different days: the counts tell of that. */
    private static boolean areSeries(List<Happening> tellings) {
        List<Span> spans = tellings.stream().map(Span::of).toList();
        return tellings.stream().allMatch(Provocation.class::isInstance)
                && spans.stream().noneMatch(span -> span.isOpen() || span.isDay())
                && spans.stream().map(Span::first).distinct().count() == 1;
    }

    private static boolean oneByTheClocks(List<Happening> tellings, Told told) {
        return tellings.stream()
                .allMatch(
                        one ->
                                tellings.stream()
                                        .allMatch(
                                                other ->
                                                        Span.of(one)
                                                                .overlaps(
                                                                        Span.of(other),
                                                                        zone(one, told),
                                                                        zone(other, told))));
    }

    /** The zone that its days are told in: its own, or else that of the place of publication. */
    private static Optional<String> zone(Happening telling, Told told) {
        return telling.told()
                .when()
                .flatMap(TimeSpec::zone)
                .or(
                        () ->
                                told.article(telling)
                                        .flatMap(Article::published)
                                        .flatMap(Article.Publication::zone));
    }

    private static String words(
            boolean exclude, String event, List<Happening> tellings, List<Account> accounts) {
        String sides = Differing.sides(accounts);
        if (exclude) {
            return "Sources differ on the day of " + event + ": " + sides;
        }
        Optional<Happening> settles =
                tellings.stream()
                        .filter(
                                one ->
                                        tellings.stream()
                                                .allMatch(o -> Span.of(o).holds(Span.of(one))))
                        .min(Comparator.comparing(Fact::id));
        return settles.map(
                        one ->
                                "The day of "
                                        + event
                                        + " is told more exactly by "
                                        + one.id()
                                        + ": "
                                        + sides)
                .orElse("The days told of " + event + " overlap: " + sides);
    }

    private static boolean disjoint(List<Happening> tellings) {
        return !excluding(tellings).isEmpty();
    }

    /** The days that do not go together with some others. */
    private static Set<String> excluding(List<Happening> tellings) {
        List<Span> spans = tellings.stream().map(Span::of).toList();
        return spans.stream()
                .filter(one -> !spans.stream().allMatch(one::overlaps))
                .map(Span::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isHeld(Happening telling) {
        return telling.statusTold().map(status -> status == EventStatus.HELD).orElse(true);
    }

    /** A day may differ because it is another day elsewhere; of days that overlap none need ask. */
    private static String zones(
            boolean exclude, boolean oneByTheClocks, List<Happening> tellings, Told told) {
        Set<String> zones = new TreeSet<>();
        tellings.forEach(telling -> zone(telling, told).ifPresent(zones::add));
        if (zones.size() < 2 || !exclude) {
            return "";
        }
        String all = String.join(", ", zones);
        return oneByTheClocks
                ? "; their time zones differ: " + all
                : "; their time zones (" + all + ") do not explain it";
    }
}
