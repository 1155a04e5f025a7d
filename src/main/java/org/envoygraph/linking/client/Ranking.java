package org.envoygraph.linking.client;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.envoygraph.linking.Candidate;
import org.envoygraph.linking.HeldPost;
import org.envoygraph.linking.Known;
import org.envoygraph.linking.Name;
import org.envoygraph.linking.NameIndex;
import org.envoygraph.linking.Wanted;

/** Ranks what a service found by what a person can follow, instead of by the service's score. */
final class Ranking {
    private static final String OTHER_NAME =
            "The service knows it by a name that it does not tell; its label is another.";

    private final Ours ours;
    private final Map<String, List<String>> countries;

    Ranking(Ours ours) {
        this.ours = ours;
        this.countries = ours.namesOfCountries();
    }

    /**
     * Ranks the items that were found for one thing.
     *
     * @param type the service's id of the type that was asked for
     */
    Proposals ranked(Sought sought, List<Found> found, Optional<String> type) {
        Map<String, Found> byId = new LinkedHashMap<>();
        found.forEach(item -> byId.putIfAbsent(item.id(), item));
        List<Known> typed = new ArrayList<>();
        List<Known> untyped = new ArrayList<>();
        for (Found item : byId.values()) {
            boolean comparable = type.isPresent() && !item.types().isEmpty();
            (comparable ? typed : untyped).add(known(item, sought, type));
        }
        Map<String, Candidate> best = new LinkedHashMap<>();
        compare(sought, typed, List.of(className(sought)), best);
        compare(sought, untyped, List.of(), best);
        List<Candidate> candidates =
                best.values().stream()
                        .sorted(
                                Comparator.comparingDouble(Candidate::score)
                                        .reversed()
                                        .thenComparing(c -> c.known().id()))
                        .toList();
        List<Proposal> proposals = new ArrayList<>();
        candidates.forEach(c -> proposals.add(proposal(byId.get(c.known().id()), c)));
        byId.forEach(
                (id, item) -> {
                    if (!best.containsKey(id)) {
                        proposals.add(new Proposal(item, 0, Map.of(), OTHER_NAME));
                    }
                });
        return new Proposals(sought, proposals, Certainty.of(sought, candidates, proposals));
    }

    private static Proposal proposal(Found item, Candidate candidate) {
        return new Proposal(item, candidate.score(), candidate.features(), candidate.because());
    }

    static String className(Sought sought) {
        String id = sought.kind().id();
        return Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }

    /** Each of our names is held against all; the name that fits an item best counts. */
    private static void compare(
            Sought sought, List<Known> items, List<String> types, Map<String, Candidate> best) {
        List<String> countries = sought.country().map(List::of).orElse(List.of());
        List<String> posts = sought.posts().stream().map(HeldPost::id).toList();
        for (String name : sought.names()) {
            Wanted wanted = new Wanted(name, types, countries, posts, Optional.empty());
            for (Candidate candidate : candidates(wanted, items)) {
                best.merge(
                        candidate.known().id(),
                        candidate,
                        (one, other) -> one.score() >= other.score() ? one : other);
            }
        }
    }

    /** Where an index finds the whole name it looks no further; it is asked for the rest again. */
    private static List<Candidate> candidates(Wanted wanted, List<Known> items) {
        List<Candidate> all = new ArrayList<>();
        List<Known> left = new ArrayList<>(items);
        List<Candidate> found;
        do {
            found = NameIndex.of(left).candidates(wanted, left.size());
            all.addAll(found);
            found.forEach(candidate -> left.remove(candidate.known()));
        } while (!found.isEmpty());
        return all;
    }

    /** Our family name is handed over, so that an item which shares nothing else stays low. */
    private Known known(Found item, Sought sought, Optional<String> type) {
        boolean right =
                item.types().isEmpty()
                        || type.isEmpty()
                        || item.types().stream().anyMatch(t -> t.id().equals(type.get()));
        List<String> types =
                right
                        ? List.of(className(sought))
                        : item.types().stream().map(Found.Type::id).toList();
        Description description = new Description(item.description());
        return new Known(
                item.id(),
                List.of(new Name(item.name(), "", Name.Kind.LABEL)),
                sought.family(),
                types,
                sought.isPerson() ? description.countries(countries) : List.of(),
                description.posts(sought.posts(), ours),
                true);
    }
}
