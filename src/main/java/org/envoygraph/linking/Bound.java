package org.envoygraph.linking;

import java.util.List;
import java.util.Optional;

/**
 * When a candidate may be taken without a person looking at it.
 *
 * @param score the least score
 * @param lead how far the next candidate must be behind; four times as far where nothing in its
 *     name differs from what was asked for, as with John Smith and John A. Smith
 */
public record Bound(double score, double lead) {
    /** Full names only: see {@link Scorer} for what reaches it. */
    public static final Bound USUAL = new Bound(90, 10);

    private static final double FITTING = 4;

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
        boolean rival = candidates.stream().skip(1).anyMatch(other -> isRival(other, best));
        return rival ? Optional.empty() : Optional.of(best);
    }

    private boolean isRival(Candidate other, Candidate best) {
        boolean fits = other.features().getOrDefault(Feature.NAME_FITS, 0) > 0;
        return other.score() > best.score() - (fits ? FITTING * lead : lead);
    }
}
