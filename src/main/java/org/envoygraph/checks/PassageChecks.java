package org.envoygraph.checks;

import org.envoygraph.facts.Evidence;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;

/** Passages in the form of their text: the short digest is for texts that are not held. */
final class PassageChecks implements Checks.Check {
    private static final int SHORT = 12;

    @Override
    public void check(Facts facts, Problems problems) {
        for (Fact fact : facts.all()) {
            boolean held =
                    facts.article(fact.told().article()).map(a -> a.text().isHeld()).orElse(true);
            for (Evidence passage : fact.told().evidence()) {
                boolean isShort = passage.digest().length() == SHORT;
                if (held && isShort) {
                    problems.add(
                            passage.place(),
                            "'"
                                    + passage.digest()
                                    + "' is a digest of a text that is not held; this one is, and"
                                    + " `envoygraph span` makes the line");
                } else if (!held && !isShort) {
                    problems.add(
                            passage.place(),
                            "'"
                                    + passage.digest()
                                    + "' is a digest of a text that is held; of this one give the"
                                    + " first 12 digits");
                }
            }
        }
    }
}
