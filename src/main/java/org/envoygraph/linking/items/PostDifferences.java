package org.envoygraph.linking.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.envoygraph.facts.LinkSubject.Kind;

/** How the posts of a person differ, of those posts that are linked themselves. */
final class PostDifferences {
    private final LinkedItems linked;
    private final String person;
    private final Item item;

    PostDifferences(LinkedItems linked, String person, Item item) {
        this.linked = linked;
        this.person = person;
        this.item = item;
    }

    /**
     * One sentence a difference.
     *
     * @param posts when our sources see the person in posts, by post
     */
    List<String> of(Map<String, List<Seen>> posts) {
        List<String> sentences = new ArrayList<>();
        posts.forEach(
                (post, seen) ->
                        linked.item(Kind.POST, post)
                                .ifPresent(there -> compare(post, there, seen, sentences)));
        for (Claim claim : held()) {
            String there = claim.value().orElseThrow().text();
            linked.subject(Kind.POST, there)
                    .filter(post -> !posts.containsKey(post))
                    .ifPresent(
                            post ->
                                    sentences.add(
                                            has(post, there, claim)
                                                    + "; no source of ours says so."));
        }
        return sentences;
    }

    private List<Claim> held() {
        return item.claims(Properties.POSITION_HELD).stream()
                .filter(claim -> claim.rank() != Claim.Rank.DEPRECATED)
                .filter(claim -> claim.value().isPresent())
                .toList();
    }

    private void compare(String post, String there, List<Seen> seen, List<String> sentences) {
        List<Claim> claims =
                held().stream()
                        .filter(claim -> claim.value().orElseThrow().text().equals(there))
                        .toList();
        if (claims.isEmpty()) {
            sentences.add(
                    "Wikidata does not have %s as %s (%s); our sources do%s."
                            .formatted(
                                    linked.name(Kind.PERSON, person),
                                    linked.name(Kind.POST, post),
                                    there,
                                    seen.isEmpty() ? "" : ", first on " + seen.get(0).shown()));
            return;
        }
        for (Claim claim : claims) {
            sentence(post, there, claim, seen).ifPresent(sentences::add);
        }
        for (Seen each : seen) {
            if (claims.stream().noneMatch(claim -> mayHold(claim, each))) {
                sentences.add(
                        "Our sources show %s as %s on %s, when Wikidata does not."
                                .formatted(
                                        linked.name(Kind.PERSON, person),
                                        linked.name(Kind.POST, post),
                                        each.shown()));
            }
        }
    }

    /** What Wikidata knows of the days that no source of ours tells. */
    private Optional<String> sentence(String post, String there, Claim claim, List<Seen> seen) {
        boolean dated = start(claim).isPresent() || end(claim).isPresent();
        Optional<Seen> first = seen.stream().filter(each -> mayHold(claim, each)).findFirst();
        if (!dated || first.isEmpty()) {
            return Optional.empty();
        }
        boolean onThatDay =
                start(claim).map(Days::earliest).equals(Optional.of(first.get().earliest()));
        return onThatDay
                ? Optional.empty()
                : Optional.of(
                        has(post, there, claim)
                                + "; our sources first see it on "
                                + first.get().shown()
                                + ".");
    }

    private String has(String post, String there, Claim claim) {
        return "Wikidata has %s as %s (%s)%s%s"
                .formatted(
                        linked.name(Kind.PERSON, person),
                        linked.name(Kind.POST, post),
                        there,
                        start(claim).map(days -> " from " + days.shown()).orElse(""),
                        end(claim).map(days -> " to " + days.shown()).orElse(""));
    }

    /** Whether the fact may be of the time that the claim is of. */
    private static boolean mayHold(Claim claim, Seen seen) {
        boolean before =
                start(claim).filter(days -> seen.latest().isBefore(days.earliest())).isPresent();
        boolean after =
                end(claim).filter(days -> seen.earliest().isAfter(days.latest())).isPresent();
        return !before && !after;
    }

    private static Optional<Days> start(Claim claim) {
        return claim.starts().stream().flatMap(value -> Days.of(value).stream()).findFirst();
    }

    private static Optional<Days> end(Claim claim) {
        return claim.ends().stream().flatMap(value -> Days.of(value).stream()).findFirst();
    }
}
