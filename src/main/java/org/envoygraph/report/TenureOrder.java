package org.envoygraph.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.envoygraph.facts.Finding.Account;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Finding.Severity;
import org.envoygraph.report.Tenures.Shown;
import org.envoygraph.report.Tenures.Step;
import org.envoygraph.report.Tenures.Tenure;

/** Tenures that cannot be: ended before they began, or held before or after. */
final class TenureOrder implements Report.Look {
    @Override
    public void look(Told told, Findings found) {
        Tenures.of(told).forEach((tenure, shown) -> one(tenure, shown, told, found));
    }

    private static void one(Tenure tenure, List<Shown> shown, Told told, Findings found) {
        List<Shown> appointed = Tenures.only(shown, Step.APPOINTED);
        List<Shown> ended = Tenures.only(shown, Step.ENDED);
        List<Shown> held = Tenures.only(shown, Step.HELD);
        List<Shown> tooEarly = beforeAll(held, appointed, ended);
        List<Shown> tooLate = afterAll(held, ended, appointed);
        String who = told.name(tenure.person()) + " as “" + told.title(tenure.post()) + "”";
        if (!appointed.isEmpty() && !tooEarly.isEmpty()) {
            add(
                    tenure,
                    who + " is shown in the post before the appointment",
                    tooEarly,
                    appointed,
                    found);
        }
        if (!ended.isEmpty() && !tooLate.isEmpty()) {
            add(tenure, who + " is shown in the post after its end", tooLate, ended, found);
        }
        List<Shown> endedFirst = beforeAll(ended, appointed, List.of());
        boolean earlierTerm =
                endedFirst.stream()
                        .anyMatch(e -> held.stream().anyMatch(h -> !e.span().isBefore(h.span())));
        if (!appointed.isEmpty() && !endedFirst.isEmpty() && !earlierTerm) {
            add(
                    tenure,
                    who + " left the post before the appointment",
                    endedFirst,
                    appointed,
                    found);
        }
    }

    /** Those that are before all of some others, with nothing of a third kind between. */
    private static List<Shown> beforeAll(
            List<Shown> these, List<Shown> others, List<Shown> between) {
        return these.stream()
                .filter(one -> others.stream().allMatch(o -> one.span().isBefore(o.span())))
                .filter(one -> between.stream().noneMatch(b -> isBetween(one, b, others)))
                .toList();
    }

    private static boolean isBetween(Shown one, Shown between, List<Shown> others) {
        return !between.span().isBefore(one.span())
                && others.stream().anyMatch(o -> !o.span().isBefore(between.span()));
    }

    private static List<Shown> afterAll(
            List<Shown> these, List<Shown> ended, List<Shown> appointed) {
        return these.stream()
                .filter(one -> ended.stream().allMatch(e -> e.span().isBefore(one.span())))
                .filter(
                        one ->
                                appointed.stream()
                                        .noneMatch(
                                                a ->
                                                        ended.stream()
                                                                .allMatch(
                                                                        e ->
                                                                                !a.span()
                                                                                        .isBefore(
                                                                                                e
                                                                                                        .span()))))
                .toList();
    }

    private static void add(
            Tenure tenure, String words, List<Shown> these, List<Shown> others, Findings found) {
        List<Account> accounts = new ArrayList<>();
        these.forEach(one -> accounts.add(account(one)));
        others.forEach(one -> accounts.add(account(one)));
        List<String> facts = accounts.stream().map(a -> a.fact().id()).toList();
        found.add(
                Severity.CONFLICT,
                Kind.TENURE_ORDER,
                tenure.person() + "." + tenure.post(),
                Findings.values(facts),
                words + ": " + Differing.sides(accounts),
                accounts);
    }

    static Account account(Shown shown) {
        String step = shown.step().name().toLowerCase(Locale.ROOT);
        return new Account(shown.fact(), step + " " + shown.span());
    }
}
