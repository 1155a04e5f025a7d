package org.envoygraph.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Finding.Account;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Finding.Severity;

/** What is called first, tenth, rare, newest or a record, held against what the facts know. */
final class Superlatives implements Report.Look {
    @Override
    public void look(Told told, Findings found) {
        Alike alike = new Alike(told);
        List<Counted> all = Counted.in(told);
        for (Counted claim : all) {
            switch (claim.claim().kind()) {
                case "ordinal", "rare", "unprecedented" -> earlier(claim, alike, all, found);
                case "latest" -> latest(claim, alike, found);
                case "record" -> record(claim, all, found);
                default -> {
                    // a plain count is no superlative
                }
            }
        }
    }

    private static void earlier(Counted claim, Alike alike, List<Counted> all, Findings found) {
        Optional<List<Fact>> others = alike.others(claim.fact(), claim.claim());
        if (claim.is("unprecedented") && claim.claim().unit().isPresent()) {
            record(claim, all, found);
            return;
        }
        if (others.isEmpty()) {
            add(
                    Severity.NOTICE,
                    claim,
                    "the graph holds nothing to compare it with",
                    List.of(),
                    found);
            return;
        }
        Span span = Span.of(claim.fact());
        List<Fact> before = others.get().stream().filter(o -> Span.of(o).isBefore(span)).toList();
        int most = claim.is("ordinal") && claim.hasQuantity() ? claim.quantity() - 1 : 0;
        boolean isLimited = claim.is("ordinal") || claim.is("unprecedented");
        boolean contradicted = isLimited && before.size() > most;
        add(
                contradicted ? Severity.CONFLICT : Severity.NOTICE,
                claim,
                (contradicted ? "but " : "nothing in the graph speaks against it; ")
                        + known(before.size(), "earlier"),
                before,
                found);
    }

    private static void latest(Counted claim, Alike alike, Findings found) {
        Span span = Span.of(claim.fact());
        List<Fact> later =
                alike.others(claim.fact(), claim.claim()).orElse(List.of()).stream()
                        .filter(other -> span.isBefore(Span.of(other)))
                        .filter(
                                other ->
                                        claim.asOf()
                                                .filter(d -> !Span.of(other).last().isAfter(d))
                                                .isPresent())
                        .toList();
        boolean contradicted = !later.isEmpty();
        add(
                contradicted ? Severity.CONFLICT : Severity.NOTICE,
                claim,
                (contradicted ? "but " : "nothing in the graph speaks against it; ")
                        + known(later.size(), "later")
                        + claim.asOf().map(day -> " up to " + day).orElse(""),
                later,
                found);
    }

    /** A record stands against counts of the same unit that were reached before. */
    private static void record(Counted claim, List<Counted> all, Findings found) {
        Optional<Counted> own =
                Counted.of(claim.fact()).stream()
                        .filter(c -> c.is("count") && c.hasQuantity() && c.isSameUnit(claim))
                        .findFirst();
        List<Counted> before =
                all.stream()
                        .filter(c -> c.is("count") && c.hasQuantity() && c.isSameUnit(claim))
                        .filter(c -> !c.fact().id().equals(claim.fact().id()))
                        .filter(c -> isNotLater(c, claim) && isNoLongerPeriod(c, claim))
                        .toList();
        List<Counted> greater =
                before.stream()
                        .filter(c -> own.isPresent() && c.quantity() > own.get().quantity())
                        .toList();
        boolean contradicted = !greater.isEmpty();
        String says =
                own.isEmpty()
                        ? "the fact gives no figure to compare"
                        : (contradicted ? "but " : "nothing in the graph speaks against it; ")
                                + reached(greater.size(), before.size());
        List<Account> accounts = new ArrayList<>();
        (contradicted ? greater : before).forEach(c -> accounts.add(c.account()));
        tell(contradicted ? Severity.CONFLICT : Severity.NOTICE, claim, says, accounts, found);
    }

    private static boolean isNotLater(Counted one, Counted claim) {
        return one.asOf().isPresent()
                && claim.asOf().filter(day -> !one.asOf().get().isAfter(day)).isPresent();
    }

    /** What was reached in a year says nothing on the record of a month. */
    private static boolean isNoLongerPeriod(Counted one, Counted claim) {
        int own = Span.of(claim.fact()).breadth();
        return own == 0 || Span.of(one.fact()).breadth() <= own;
    }

    private static String reached(int greater, int all) {
        return all == 0
                ? "no other count up to that day is known"
                : "of other counts up to that day " + greater + " in " + all + " are greater";
    }

    private static String known(int number, String what) {
        return number == 0
                ? "no " + what + " one is known"
                : number + " " + what + (number == 1 ? " one is known" : " ones are known");
    }

    private static void add(
            Severity severity, Counted claim, String says, List<Fact> others, Findings found) {
        List<Account> accounts = new ArrayList<>();
        others.forEach(o -> accounts.add(new Account(o, Span.of(o).toString())));
        tell(severity, claim, says, accounts, found);
    }

    private static void tell(
            Severity severity, Counted claim, String says, List<Account> others, Findings found) {
        List<Account> accounts = new ArrayList<>(others);
        accounts.add(new Account(claim.fact(), called(claim), claim.claim().place()));
        List<String> against = others.stream().map(o -> o.fact().id()).toList();
        found.add(
                severity,
                Kind.SUPERLATIVE,
                claim.id(),
                severity == Severity.CONFLICT ? Findings.values(against) : "",
                "“"
                        + claim.fact().told().label()
                        + "” is called "
                        + called(claim)
                        + claim.claim().scope().map(s -> " (" + s + ")").orElse("")
                        + ": "
                        + says,
                accounts);
    }

    private static String called(Counted claim) {
        if (!claim.is("ordinal") || !claim.hasQuantity()) {
            return claim.claim().kind();
        }
        return claim.quantity() == 1 ? "the first" : "number " + claim.quantity();
    }
}
