package org.envoygraph.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.envoygraph.facts.Finding.Account;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Finding.Severity;

/** What several facts say in one matter, held against each other. */
final class Differing {
    private final Findings found;

    Differing(Findings found) {
        this.found = found;
    }

    /**
     * Adds a conflict if two accounts have values that do not go together, and a notice if all that
     * differ do.
     *
     * @param about what follows the kind in the key
     * @param matter what they tell, such as "the mode of “X”"
     */
    void in(
            Kind kind,
            String about,
            String matter,
            List<Account> accounts,
            BiPredicate<Account, Account> together) {
        Set<String> values =
                accounts.stream()
                        .map(Account::value)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (values.size() < 2) {
            return;
        }
        Set<String> apart = new TreeSet<>();
        for (Account one : accounts) {
            if (!accounts.stream().allMatch(other -> agree(one, other, together))) {
                apart.add(one.value());
            }
        }
        boolean agree = apart.isEmpty();
        found.add(
                agree ? Severity.NOTICE : Severity.CONFLICT,
                kind,
                about,
                Findings.values(agree ? values : apart),
                (agree ? "Sources tell " : "Sources differ on ")
                        + matter
                        + (agree ? " in different ways that go together: " : ": ")
                        + sides(accounts),
                accounts);
    }

    private static boolean agree(
            Account one, Account other, BiPredicate<Account, Account> together) {
        return one.value().equals(other.value())
                || together.test(one, other)
                || together.test(other, one);
    }

    /** {@code phone (kd-01, zz-02), video (aa-01)}. */
    static String sides(List<Account> accounts) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        for (Account account : accounts) {
            facts.computeIfAbsent(account.value(), v -> new ArrayList<>()).add(account.fact().id());
        }
        return facts.entrySet().stream()
                .map(side -> side.getKey() + " (" + String.join(", ", side.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }
}
