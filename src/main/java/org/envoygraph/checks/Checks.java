package org.envoygraph.checks;

import java.util.List;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;

/** All checks that need more than one value, and no text of an article. */
public final class Checks {
    /** One group of rules. */
    interface Check {
        void check(Facts facts, Problems problems);
    }

    private static final List<Check> ALL =
            List.of(
                    new DateChecks(),
                    new PassageChecks(),
                    new PartyChecks(),
                    new TenureChecks(),
                    new RelayChecks(),
                    new RetractionChecks(),
                    new ExpectedChecks(),
                    new CouncilChecks(),
                    new LinkChecks(),
                    new ItemChecks());

    private Checks() {}

    /** Adds what is wrong with the facts, which must be free of problems of reading. */
    public static void check(Facts facts, Problems problems) {
        ALL.forEach(check -> check.check(facts, problems));
        if (problems.isEmpty()) {
            new GoldChecks().check(facts, problems); // a wrong fact need not be told twice
        }
    }
}
