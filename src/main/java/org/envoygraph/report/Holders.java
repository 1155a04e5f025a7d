package org.envoygraph.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.envoygraph.facts.Finding.Account;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Finding.Severity;
import org.envoygraph.facts.Post;
import org.envoygraph.report.Tenures.Shown;
import org.envoygraph.report.Tenures.Step;
import org.envoygraph.report.Tenures.Tenure;

/** Two persons at once in a post that only one can hold. */
final class Holders implements Report.Look {
    /** Kinds of post of which there is one holder at a time. */
    private static final Set<String> SINGLE =
            Set.of(
                    "special-representative",
                    "ambassador",
                    "envoy",
                    "minister",
                    "head-of-state",
                    "leader");

    @Override
    public void look(Told told, Findings found) {
        SortedMap<Tenure, List<Shown>> tenures = Tenures.of(told);
        List<Entry<Tenure, List<Shown>>> all = List.copyOf(tenures.entrySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Tenure one = all.get(i).getKey();
                if (!one.post().equals(all.get(j).getKey().post())) {
                    break;
                }
                if (isSingle(one.post(), told)) {
                    pair(all.get(i), all.get(j), told, found);
                }
            }
        }
    }

    private static boolean isSingle(String post, Told told) {
        return told.register().post(post).map(Post::kind).filter(SINGLE::contains).isPresent();
    }

    private static void pair(
            Entry<Tenure, List<Shown>> one,
            Entry<Tenure, List<Shown>> other,
            Told told,
            Findings found) {
        List<Shown> together = inside(one.getValue(), other.getValue());
        if (together.isEmpty()) {
            together = inside(other.getValue(), one.getValue());
        }
        if (together.isEmpty()) {
            return;
        }
        List<Account> accounts = new ArrayList<>();
        for (Shown shown : together) {
            boolean isOne = one.getValue().contains(shown);
            String person = (isOne ? one : other).getKey().person();
            accounts.add(new Account(shown.fact(), told.name(person) + " " + shown.span()));
        }
        found.add(
                Severity.CONFLICT,
                Kind.TENURE_OVERLAP,
                one.getKey().post(),
                Findings.values(List.of(one.getKey().person(), other.getKey().person())),
                "Two hold the post “"
                        + told.title(one.getKey().post())
                        + "” at once: "
                        + Differing.sides(accounts),
                accounts);
    }

    /**
     * A day of the one within a stretch of the other, with the two facts that bound the stretch.
     */
    private static List<Shown> inside(List<Shown> days, List<Shown> others) {
        for (Shown day : days) {
            for (List<Shown> term : terms(others)) {
                Optional<Shown> from =
                        term.stream().min(Comparator.comparing(s -> s.span().last()));
                Optional<Shown> to = term.stream().max(Comparator.comparing(s -> s.span().first()));
                Span sure =
                        new Span(from.orElseThrow().span().last(), to.orElseThrow().span().first());
                if (sure.holds(day.span()) && !isHandover(day, sure, days, others)) {
                    return Stream.of(day, from.get(), to.get()).distinct().toList();
                }
            }
        }
        return List.of();
    }

    /** The steps and days up to each end; what follows an end is another term. */
    private static List<List<Shown>> terms(List<Shown> shown) {
        List<List<Shown>> terms = new ArrayList<>();
        List<Shown> rest = new ArrayList<>(shown);
        List<Shown> ends =
                Tenures.only(shown, Step.ENDED).stream()
                        .sorted(Comparator.comparing(s -> s.span().last()))
                        .toList();
        for (Shown end : ends) {
            List<Shown> term =
                    rest.stream()
                            .filter(s -> !end.span().last().isBefore(s.span().last()))
                            .toList();
            rest.removeAll(term);
            if (!term.isEmpty()) {
                terms.add(term);
            }
        }
        if (!rest.isEmpty()) {
            terms.add(rest);
        }
        return terms;
    }

    /** On the day on which one leaves or the other comes both may be seen in the post. */
    private static boolean isHandover(Shown day, Span sure, List<Shown> days, List<Shown> others) {
        LocalDate at = day.span().first();
        boolean edge = day.span().isDay() && (at.equals(sure.first()) || at.equals(sure.last()));
        return edge
                && Stream.concat(days.stream(), others.stream())
                        .anyMatch(s -> s.step() != Step.HELD && s.span().holds(day.span()));
    }
}
