package org.envoygraph.checks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.envoygraph.facts.ExpectedCount;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;

/** The facts of each article against the counts that {@code expected.yaml} holds. */
final class ExpectedChecks implements Checks.Check {
    @Override
    public void check(Facts facts, Problems problems) {
        if (facts.expected().isEmpty()) {
            return;
        }
        Map<String, Map<String, Long>> found = new LinkedHashMap<>();
        for (Fact fact : facts.all()) {
            kinds(found, fact.told().article()).merge(fact.word(), 1L, Long::sum);
        }
        Map<String, Map<String, Long>> expected = new LinkedHashMap<>();
        for (ExpectedCount count : facts.expected()) {
            kinds(expected, count.article()).put(count.kind(), (long) count.count());
            long there = kinds(found, count.article()).getOrDefault(count.kind(), 0L);
            if (there != count.count()) {
                problems.add(count.place(), differs(count, there));
            }
        }
        for (Fact fact : facts.all()) {
            String article = fact.told().article();
            if (!kinds(expected, article).containsKey(fact.word())) {
                problems.add(fact.place(), missing(fact, line(article, found.get(article))));
                expected.put(article, found.get(article)); // told once an article
            }
        }
    }

    private static Map<String, Long> kinds(Map<String, Map<String, Long>> counts, String article) {
        return counts.computeIfAbsent(article, a -> new LinkedHashMap<>());
    }

    private static String differs(ExpectedCount count, long there) {
        return "'"
                + count.article()
                + "' has "
                + there
                + (there == 1 ? " fact" : " facts")
                + " of kind '"
                + count.kind()
                + "', not "
                + count.count()
                + "; see whether one was lost, or correct the number";
    }

    private static String missing(Fact fact, String line) {
        return "data/expected.yaml has no number of facts of kind '"
                + fact.word()
                + "' for '"
                + fact.told().article()
                + "'; write there: "
                + line;
    }

    /** What {@code expected.yaml} would say of an article. */
    private static String line(String article, Map<String, Long> kinds) {
        return kinds.entrySet().stream()
                .map(kind -> kind.getKey() + ": " + kind.getValue())
                .collect(Collectors.joining(", ", article + ": {", "}"));
    }
}
