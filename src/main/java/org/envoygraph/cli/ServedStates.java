package org.envoygraph.cli;

import java.util.HashMap;
import java.util.Map;
import org.envoygraph.checks.ArticleTexts;
import org.envoygraph.checks.EvidenceCheck;
import org.envoygraph.facts.Evidence;
import org.envoygraph.facts.Facts;
import org.envoygraph.web.api.PassageStates;

/** The states of all passages, found once; the texts themselves are let go of. */
final class ServedStates implements PassageStates {
    private final Map<Passage, State> states = new HashMap<>();

    private record Passage(String fact, int start, int end, String digest) {}

    private ServedStates() {}

    static ServedStates of(Facts facts, ArticleTexts texts) {
        ServedStates served = new ServedStates();
        for (EvidenceCheck.Found found : EvidenceCheck.check(facts, texts)) {
            Evidence evidence = found.evidence();
            served.states.put(
                    new Passage(
                            found.fact().id(), evidence.start(), evidence.end(), evidence.digest()),
                    new State(found.state().words(), found.movedBy()));
        }
        return served;
    }

    @Override
    public State of(String fact, int start, int end, String digest) {
        return states.getOrDefault(new Passage(fact, start, end, digest), State.NOT_AVAILABLE);
    }
}
