package org.envoygraph.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Finding;
import org.envoygraph.facts.Finding.Account;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Finding.Severity;
import org.envoygraph.facts.OneLine;

/** Takes what is found. */
final class Findings {
    private final Comparator<Account> order;
    private final List<Finding> found = new ArrayList<>();

    Findings(Facts facts) {
        order =
                Comparator.comparing(Account::fact, facts.byPublication())
                        .thenComparing(Account::place);
    }

    /**
     * Adds a finding.
     *
     * @param rest what follows kind and subject in its key: the values, or nothing
     */
    void add(
            Severity severity,
            Kind kind,
            String subject,
            String rest,
            String words,
            Collection<Account> accounts) {
        String key = kind.id() + "/" + slug(subject) + (rest.isEmpty() ? "" : "/" + slug(rest));
        List<Account> sorted = accounts.stream().sorted(order).distinct().toList();
        found.add(
                new Finding(
                        kind, severity, key, subject, OneLine.of(words), sorted, Optional.empty()));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    /** Values as part of a key, the same in whatever order. */
    static String values(Collection<String> values) {
        return String.join("+", new TreeSet<>(values));
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.+]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}
