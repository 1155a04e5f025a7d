package org.envoygraph.checks;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.envoygraph.facts.ExpectedCount;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;

/** The facts of each article against the counts that {@code expected.yaml} holds. */
final class ExpectedChecks implements Checks.Check {
    private record Kind(String article, String word) {}

    @Override
    public void check(Facts facts, Problems problems) {
        if (facts.expected().isEmpty()) {
            return;
        }
        Map<Kind, Long> found =
                facts.all().stream()
                        .collect(
                                Collectors.groupingBy(ExpectedChecks::kind, Collectors.counting()));
        Set<Kind> expected = new HashSet<>();
        for (ExpectedCount count : facts.expected()) {
            Kind kind = new Kind(count.article(), count.kind());
            expected.add(kind);
            long there = found.getOrDefault(kind, 0L);
            if (there != count.count()) {
                problems.add(
                        count.place(),
                        "'"
                                + count.article()
                                + "' has "
                                + there
                                + " facts of kind '"
                                + count.kind()
                                + "', not "
                                + count.count()
                                + "; see whether one was lost, or correct the number");
            }
        }
        for (Fact fact : facts.all()) {
            if (!expected.contains(kind(fact))) {
                problems.add(
                        fact.place(),
                        "expected.yaml has no number of facts of kind '"
                                + fact.word()
                                + "' for '"
                                + fact.told().article()
                                + "'; add it");
            }
        }
    }

    private static Kind kind(Fact fact) {
        return new Kind(fact.told().article(), fact.word());
    }
}
