package org.envoygraph.cli;

import java.io.IOException;
import java.util.List;
import org.envoygraph.Home;
import org.envoygraph.facts.Problems;
import org.envoygraph.linking.client.DecisionFile;

/**
 * Writes decisions to {@code data/links/wikidata.yaml}, if the curated files stay without problem.
 */
final class LinkDecisions {
    private final Workplace workplace;
    private int written;

    LinkDecisions(Workplace workplace) {
        this.workplace = workplace;
    }

    /** Writes entries; false, and all problems told, if the files would not stand with them. */
    boolean write(List<String> entries) throws IOException {
        Home home = workplace.home();
        DecisionFile file =
                new DecisionFile(
                        home.linkDecisions(), home.linking().resolve("wikidata.yaml.unfinished"));
        Problems problems = new Problems();
        boolean added =
                file.add(
                        entries,
                        text -> {
                            TrialData.read(home, text, problems);
                            return problems.isEmpty();
                        });
        if (!added) {
            workplace.tell(problems, "nothing written; the lines are those of the file to be");
        } else {
            written += entries.size();
        }
        return added;
    }

    /** What was written, in words. */
    String told() {
        return PlainWords.count(written, "decision") + " written to data/links/wikidata.yaml.";
    }
}
