package org.envoygraph.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.envoygraph.facts.Essentials;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.GoldFact;
import org.envoygraph.facts.GoldFact.Verified;
import org.envoygraph.facts.Problems;

/** The facts against what was verified of them: no silent change, no silent loss. */
final class GoldChecks implements Checks.Check {
    @Override
    public void check(Facts facts, Problems problems) {
        for (GoldFact gold : facts.gold()) {
            Optional<Fact> fact = facts.fact(gold.id());
            if (fact.isEmpty()) {
                problems.add(
                        gold.place(),
                        "'"
                                + gold.id()
                                + "' was verified and is no fact now; put it back, or take this"
                                + " entry out on purpose");
            } else if (fact.get().told().retraction().isPresent()) {
                problems.add(
                        fact.get().place(),
                        "'"
                                + gold.id()
                                + "' is withdrawn, but verified at "
                                + gold.place()
                                + "; keep it, or take that entry out on purpose");
            } else {
                compare(gold, fact.get(), facts, problems);
            }
        }
    }

    private static void compare(GoldFact gold, Fact fact, Facts facts, Problems problems) {
        Map<String, List<String>> now = Essentials.of(fact, facts);
        for (String name : Essentials.NAMES) {
            Optional.ofNullable(gold.verified().get(name))
                    .filter(v -> !sorted(v.values()).equals(sorted(values(now, name))))
                    .ifPresent(v -> problems.add(fact.place(), differs(fact, name, now, v)));
        }
    }

    private static String differs(
            Fact fact, String name, Map<String, List<String>> now, Verified verified) {
        List<String> values = values(now, name);
        return "'"
                + fact.id()
                + "' has "
                + (values.isEmpty() ? "no '" + name + "'" : "'" + name + "' " + said(values))
                + ", but "
                + verified.place()
                + " holds "
                + said(verified.values())
                + " as verified"
                + "; put it back, or correct both on purpose";
    }

    private static List<String> values(Map<String, List<String>> now, String name) {
        return now.getOrDefault(name, List.of());
    }

    private static String said(List<String> values) {
        return "'" + String.join("', '", sorted(values)) + "'";
    }

    private static List<String> sorted(List<String> values) {
        return values.stream().sorted().toList();
    }
}
