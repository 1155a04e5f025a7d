package org.envoygraph.linking.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.envoygraph.linking.Bound;
import org.envoygraph.linking.Feature;
import org.envoygraph.linking.HeldPost;

/**
 * Weighs what a service tells of persons beyond name and description. What agrees moves an item up
 * among the others and never over the bound; what contradicts takes it below. An item that was
 * certain may stop being so, and none becomes certain.
 */
final class Weighing {
    private static final double AGREES = 4;
    private static final double OTHER_LIFE = 20;
    private static final double MOST = 100;
    private static final double BOUND = Bound.USUAL.score();
    private static final double UNDER_BOUND = BOUND - 1;
    private static final int AGREED = 100;

    /** Nobody younger holds the posts that articles tell of. */
    private static final int GROWN_UP = 18;

    private final Ours ours;

    Weighing(Ours ours) {
        this.ours = ours;
    }

    /** Whether anything could be compared. */
    static boolean isOf(Sought sought) {
        return sought.isPerson() && !sought.posts().isEmpty();
    }

    Proposals weighed(Proposals proposals, Map<String, Background> told) {
        List<Proposal> all = new ArrayList<>();
        for (Proposal proposal : proposals.all()) {
            Background known = told.get(proposal.found().id());
            all.add(known == null ? proposal : weighed(proposal, proposals.sought(), known));
        }
        all.sort(
                Comparator.comparingDouble(Proposal::score)
                        .reversed()
                        .thenComparing(Weighing::post));
        Optional<Proposal> certain =
                proposals
                        .certain()
                        .flatMap(c -> all.stream().filter(p -> isSame(p, c)).findFirst())
                        .filter(p -> !contradicts(p))
                        .filter(p -> all.stream().noneMatch(other -> isRival(other, p)));
        return new Proposals(proposals.sought(), all, certain);
    }

    private static boolean isSame(Proposal one, Proposal other) {
        return one.found().id().equals(other.found().id());
    }

    private static int post(Proposal proposal) {
        return proposal.agrees(Feature.POST_HELD) ? 0 : 1;
    }

    private static boolean contradicts(Proposal proposal) {
        return proposal.features().getOrDefault(Feature.LIFETIME, AGREED) == 0;
    }

    /** Another that came above it, or that holds a post of ours where it holds none. */
    private static boolean isRival(Proposal other, Proposal certain) {
        return !isSame(other, certain)
                && (other.score() > certain.score() || post(other) < post(certain));
    }

    private Proposal weighed(Proposal proposal, Sought sought, Background known) {
        Map<Feature, Integer> features = new EnumMap<>(Feature.class);
        features.putAll(proposal.features());
        List<String> clauses = new ArrayList<>();
        double score = proposal.score();
        Optional<String> post = post(sought, known);
        if (!known.posts().isEmpty()) {
            features.put(Feature.POST_HELD, post.isPresent() ? AGREED : 0);
        }
        if (post.isPresent() && score > 0) {
            clauses.add(post.get());
            double most = score >= BOUND ? MOST : UNDER_BOUND;
            score = Math.max(score, Math.min(most, score + AGREES));
        }
        Optional<String> life = contradiction(sought, known);
        if (!known.born().isEmpty() || !known.died().isEmpty()) {
            features.put(Feature.LIFETIME, life.isPresent() ? 0 : AGREED);
        }
        if (life.isPresent()) {
            clauses.add(life.get());
            score = Math.max(0, Math.min(UNDER_BOUND, score - OTHER_LIFE));
        }
        String because = proposal.because();
        if (!clauses.isEmpty()) {
            because = because.replaceFirst("\\.$", "") + "; " + String.join("; ", clauses) + ".";
        }
        return new Proposal(proposal.found(), score, features, because);
    }

    /** The first post of ours that the item has too: by our decision on the post, or by a title. */
    private Optional<String> post(Sought sought, Background known) {
        for (Background.Post post : known.posts()) {
            for (HeldPost held : sought.posts()) {
                boolean same =
                        ours.isItemOfPost(held, post.id())
                                || ours.titles(held).stream()
                                        .anyMatch(title -> Description.isSame(title, post.name()));
                if (same) {
                    return Optional.of("held the post '" + post.name() + "'" + fits(held));
                }
            }
        }
        return Optional.empty();
    }

    private static String fits(HeldPost held) {
        Optional<LocalDate> first = held.from().or(held::to);
        Optional<LocalDate> last = held.to().or(held::from);
        String days =
                first.map(
                                day ->
                                        last.get().equals(day)
                                                ? " on " + day
                                                : " from " + day + " to " + last.get())
                        .orElse("");
        return ", in which our sources show ours" + days;
    }

    private static Optional<String> contradiction(Sought sought, Background known) {
        IntSummaryStatistics seen =
                sought.posts().stream()
                        .flatMap(post -> Stream.of(post.from(), post.to()))
                        .flatMap(Optional::stream)
                        .mapToInt(LocalDate::getYear)
                        .summaryStatistics();
        if (seen.getCount() == 0) {
            return Optional.empty();
        }
        Optional<Integer> died = known.died().stream().max(Comparator.naturalOrder());
        if (died.isPresent() && died.get() < seen.getMax()) {
            return Optional.of(
                    "died in " + died.get() + ", ours was in a post in " + seen.getMax());
        }
        Optional<Integer> born = known.born().stream().min(Comparator.naturalOrder());
        return born.filter(year -> year > seen.getMin() - GROWN_UP)
                .map(year -> "born in " + year + ", ours was in a post in " + seen.getMin());
    }
}
