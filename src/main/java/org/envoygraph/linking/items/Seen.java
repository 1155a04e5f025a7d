package org.envoygraph.linking.items;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.PostHeld;
import org.envoygraph.facts.TenureEvent;

/** A fact that shows a person in a post on a day; withdrawn and uncertain facts show nothing. */
record Seen(Fact fact, LocalDate earliest, LocalDate latest) {
    /**
     * When a person is seen in posts, by post; the earliest first, facts without a day left out.
     */
    static Map<String, List<Seen>> posts(Facts facts, String person) {
        Map<String, List<Seen>> posts = new TreeMap<>();
        for (PostHeld held : facts.all(PostHeld.class)) {
            if (held.person().equals(person) && counts(held)) {
                add(posts, held.post(), held);
            }
        }
        for (TenureEvent event : facts.all(TenureEvent.class)) {
            if (event.person().equals(person) && counts(event)) {
                add(posts, event.post(), event);
            }
        }
        posts.values().forEach(seen -> seen.sort(ORDER));
        return posts;
    }

    private static final Comparator<Seen> ORDER =
            Comparator.comparing(Seen::earliest).thenComparing(seen -> seen.fact().id());

    static boolean counts(Fact fact) {
        return fact.told().retraction().isEmpty() && !fact.told().uncertain();
    }

    private static void add(Map<String, List<Seen>> posts, String post, Fact fact) {
        List<Seen> seen = posts.computeIfAbsent(post, p -> new ArrayList<>());
        fact.told()
                .when()
                .ifPresent(
                        when -> {
                            Optional<LocalDate> first = when.earliest().or(when::latest);
                            Optional<LocalDate> last = when.latest().or(when::earliest);
                            if (first.isPresent()) {
                                seen.add(new Seen(fact, first.get(), last.orElseThrow()));
                            }
                        });
    }

    /** The day and the fact, as a reader can follow them. */
    String shown() {
        return (earliest.equals(latest) ? earliest.toString() : earliest + " to " + latest)
                + " ("
                + fact.id()
                + ")";
    }
}
