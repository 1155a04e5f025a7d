package org.envoygraph.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.envoygraph.facts.Finding.Account;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Finding.Severity;
import org.envoygraph.facts.Happening;

/** Counts of one thing, as of one day or several, and places in one sequence. */
final class Counts implements Report.Look {
    /** A rounded count may be off by one part in this many. */
    private static final int ROUNDED = 10;

    @Override
    public void look(Told told, Findings found) {
        SortedMap<String, List<Counted>> scopes = new TreeMap<>();
        SortedMap<String, List<Counted>> places = new TreeMap<>();
        for (Counted counted : Counted.in(told)) {
            if (counted.is("count") && counted.hasQuantity() && counted.asOf().isPresent()) {
                counted.scope().ifPresent(s -> scopes.computeIfAbsent(s, k -> list()).add(counted));
            }
            if (counted.is("ordinal") && counted.fact() instanceof Happening happening) {
                String unit = counted.claim().unit().orElse("no unit");
                places.computeIfAbsent(happening.event() + " among " + unit, k -> list())
                        .add(counted);
            }
        }
        scopes.forEach((scope, counts) -> scope(scope, counts, found));
        places.forEach((place, counts) -> place(place, counts, found));
    }

    private static List<Counted> list() {
        return new ArrayList<>();
    }

    private static void scope(String scope, List<Counted> counts, Findings found) {
        List<Counted> byDay =
                counts.stream().sorted(Comparator.comparing(c -> c.asOf().orElseThrow())).toList();
        List<Counted> growing = new ArrayList<>();
        for (int i = 0; i < byDay.size(); i++) {
            for (int j = i + 1; j < byDay.size(); j++) {
                pair(scope, byDay.get(i), byDay.get(j), growing, found);
            }
        }
        if (!growing.isEmpty()) {
            List<Account> accounts =
                    byDay.stream().filter(growing::contains).map(Counted::account).toList();
            found.add(
                    Severity.NOTICE,
                    Kind.GROWTH,
                    scope,
                    "",
                    "The count of “" + scope + "” grows: " + Differing.sides(accounts),
                    accounts);
        }
    }

    private static void pair(
            String scope, Counted one, Counted later, List<Counted> growing, Findings found) {
        LocalDate day = one.asOf().orElseThrow();
        boolean sameDay = day.equals(later.asOf().orElseThrow());
        if (one.quantity() == later.quantity() || isRounding(one, later)) {
            return;
        }
        if (!sameDay && one.quantity() < later.quantity()) {
            growing.add(one);
            growing.add(later);
            return;
        }
        List<Account> accounts = List.of(one.account(), later.account());
        found.add(
                Severity.CONFLICT,
                Kind.COUNT,
                scope,
                Findings.values(accounts.stream().map(Account::value).toList()),
                (sameDay
                                ? "Sources count “" + scope + "” differently for one day: "
                                : "The count of “" + scope + "” shrinks: ")
                        + Differing.sides(accounts),
                accounts);
    }

    private static boolean isRounding(Counted one, Counted other) {
        int difference = Math.abs(one.quantity() - other.quantity());
        int greater = Math.max(one.quantity(), other.quantity());
        return (one.claim().approximate() || other.claim().approximate())
                && (long) difference * ROUNDED <= greater;
    }

    private static void place(String place, List<Counted> counts, Findings found) {
        List<Account> accounts =
                counts.stream()
                        .filter(Counted::hasQuantity)
                        .map(
                                c ->
                                        new Account(
                                                c.fact(),
                                                "number " + c.quantity(),
                                                c.claim().place()))
                        .toList();
        new Differing(found)
                .in(
                        Kind.COUNT,
                        place,
                        "the place in the sequence of “" + place + "”",
                        accounts,
                        (one, other) -> false);
    }
}
