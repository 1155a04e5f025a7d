package org.envoygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.linking.items.ItemSource;
import org.envoygraph.linking.items.StaleLinks;

/** Tells which decisions on items became stale. */
final class VerifyLinks {
    private final ItemSource source;
    private final PrintWriter out;
    private final PrintWriter err;

    VerifyLinks(ItemSource source, PrintWriter out, PrintWriter err) {
        this.source = source;
        this.out = out;
        this.err = err;
    }

    /**
     * Asks for the item of each decision, be it positive or not, and tells what changed.
     *
     * @return the exit code: fine only when all could be asked and nothing is stale
     */
    int verify(List<LinkDecision> decisions) throws IOException {
        AskedItems items = new AskedItems(source, err);
        int fine = 0;
        int stale = 0;
        for (LinkDecision decision : decisions) {
            Optional<AskedItems.Answer> answer = items.ask(decision.item());
            if (answer.isPresent()) {
                List<String> changes = StaleLinks.of(decision, answer.get().item());
                changes.forEach(change -> out.println(sentence(decision, change)));
                fine += changes.isEmpty() ? 1 : 0;
                stale += changes.isEmpty() ? 0 : 1;
            }
        }
        int unknown = decisions.size() - fine - stale;
        out.println(
                "%s: %d fine, %d stale%s."
                        .formatted(
                                PlainWords.count(decisions.size(), "decision"),
                                fine,
                                stale,
                                unknown == 0 ? "" : ", " + unknown + " could not be asked for"));
        out.flush();
        return fine == decisions.size() ? EnvoyGraph.FINE : EnvoyGraph.PROBLEMS;
    }

    private static String sentence(LinkDecision decision, String change) {
        return "%s: %s %s, %s: %s"
                .formatted(
                        decision.place(),
                        decision.subject().kind().id(),
                        decision.subject().id(),
                        decision.item(),
                        change);
    }
}
