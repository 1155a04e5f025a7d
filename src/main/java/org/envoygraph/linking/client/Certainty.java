package org.envoygraph.linking.client;

import java.util.List;
import java.util.Optional;
import org.envoygraph.linking.Bound;
import org.envoygraph.linking.Candidate;
import org.envoygraph.linking.Feature;

/**
 * When an item may be taken without a person. A name alone never does: somebody else may have the
 * whole of it. So the whole name must stand alone above {@link Bound#USUAL}, and the service itself
 * must say that the item is of the type and put it first. Of a person the description must name the
 * country and a post in which our sources show the person; an American actor may be called Sung Kim
 * too. Only persons and countries have types that Wikidata is asked for, so nothing else is taken.
 */
final class Certainty {
    private Certainty() {}

    static Optional<Proposal> of(
            Sought sought, List<Candidate> candidates, List<Proposal> proposals) {
        return Bound.USUAL
                .decide(candidates)
                .flatMap(
                        best ->
                                proposals.stream()
                                        .filter(p -> p.found().id().equals(best.known().id()))
                                        .findFirst())
                .filter(p -> p.agrees(Feature.TYPE))
                .filter(p -> isFirst(p, proposals))
                .filter(p -> !sought.isPerson() || p.agrees(Feature.COUNTRY))
                .filter(p -> !sought.isPerson() || p.agrees(Feature.POST));
    }

    private static boolean isFirst(Proposal proposal, List<Proposal> all) {
        return all.stream().allMatch(p -> p.found().score() <= proposal.found().score());
    }
}
