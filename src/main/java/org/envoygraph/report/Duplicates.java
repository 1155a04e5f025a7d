package org.envoygraph.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.envoygraph.facts.Attestation;
import org.envoygraph.facts.EventStatus;
import org.envoygraph.facts.FactLink;
import org.envoygraph.facts.Finding.Account;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Finding.Severity;
import org.envoygraph.facts.Meeting;

/** Meetings of the same parties on days that overlap, under two names. */
final class Duplicates implements Report.Look {
    /** Dates that are wider than a month tell nothing. */
    private static final long DAYS = 31;

    private static final Set<FactLink.Kind> APART =
            Set.of(
                    FactLink.Kind.BACK_TO_BACK,
                    FactLink.Kind.AFTER,
                    FactLink.Kind.COMPARES,
                    FactLink.Kind.SEE_ALSO);

    @Override
    public void look(Told told, Findings found) {
        Map<String, List<Meeting>> byParties =
                told.all(Meeting.class).stream()
                        .filter(m -> Span.of(m).isWithin(DAYS) && m.status() == EventStatus.HELD)
                        .collect(
                                Collectors.groupingBy(
                                        m -> m.council() + Alike.who(m).toString(),
                                        TreeMap::new,
                                        Collectors.toList()));
        byParties.values().forEach(meetings -> pairs(meetings, told, found));
    }

    private static void pairs(List<Meeting> meetings, Told told, Findings found) {
        Map<String, List<Meeting>> alike = new TreeMap<>();
        for (Meeting one : meetings) {
            for (Meeting other : meetings) {
                if (one.event().compareTo(other.event()) < 0 && isAlike(one, other)) {
                    List<Meeting> pair =
                            alike.computeIfAbsent(
                                    one.event() + "+" + other.event(), k -> new ArrayList<>());
                    pair.add(one);
                    pair.add(other);
                }
            }
        }
        alike.forEach((key, pair) -> add(key, pair, told, found));
    }

    private static boolean isAlike(Meeting one, Meeting other) {
        return Span.of(one).overlaps(Span.of(other))
                && isSameMode(mode(one), mode(other))
                && !isToldApart(one, other)
                && !isToldApart(other, one);
    }

    private static Optional<String> mode(Meeting meeting) {
        return meeting.mode().filter(m -> !m.equals("not-stated"));
    }

    private static boolean isSameMode(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean isToldApart(Meeting one, Meeting other) {
        Attestation told = one.told();
        boolean linked =
                told.links().stream()
                        .anyMatch(l -> APART.contains(l.kind()) && l.fact().equals(other.id()));
        return linked || one.partOf().contains(other.event());
    }

    private static void add(String key, List<Meeting> pair, Told told, Findings found) {
        List<Account> accounts =
                pair.stream()
                        .distinct()
                        .map(m -> new Account(m, m.event() + " on " + Span.of(m)))
                        .toList();
        String names =
                Stream.of(key.split("\\+")).map(told::quoted).collect(Collectors.joining(" and "));
        found.add(
                Severity.CONFLICT,
                Kind.DUPLICATE,
                key,
                "",
                "The same parties on overlapping days, perhaps one meeting under two names: "
                        + names
                        + "; give both one name, or link them",
                accounts);
    }
}
