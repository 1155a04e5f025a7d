package org.envoygraph.checks;

import java.util.Set;
import java.util.stream.Collectors;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.Problems;

/** Copies of items against the decisions: only what is linked is kept. */
final class ItemChecks implements Checks.Check {
    @Override
    public void check(Facts facts, Problems problems) {
        Set<String> linked =
                facts.links().decisions().stream()
                        .filter(LinkDecision::isLink)
                        .map(LinkDecision::item)
                        .collect(Collectors.toSet());
        facts.links().items().stream()
                .filter(item -> !linked.contains(item.item()))
                .forEach(
                        item ->
                                problems.add(
                                        item.place(),
                                        "'"
                                                + item.item()
                                                + "' is the same as nothing of ours; run"
                                                + " `./envoygraph enrich`, which takes it out, or"
                                                + " decide on it in wikidata.yaml"));
    }
}
