package org.envoygraph.linking;

import java.util.List;
import java.util.Optional;

/**
 * When a candidate may be taken without a person looking at it.
 *
 * @param score the least score
 * @param lead how far the next candidate must be behind
 */
public record Bound(double score, double lead) {
    /** Full names only: see {@link Scorer} for what reaches it. */
    public static final Bound USUAL = new Bound(90, 10);

    /**
     * The one that stands alone above the bound.
     *
     * @param candidates the best first, as {@link NameIndex#candidates} gives them, at least two
     *     where there are two
     */
    public Optional<Candidate> decide(List<Candidate> candidates) {
        if (candidates.isEmpty() || candidates.get(0).score() < score) {
            return Optional.empty();
        }
        Candidate best = candidates.get(0);
        boolean rival = candidates.size() > 1 && candidates.get(1).score() > best.score() - lead;
        return rival ? Optional.empty() : Optional.of(best);
    }
}
