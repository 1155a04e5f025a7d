package org.envoygraph.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.PostHeld;
import org.envoygraph.facts.TenureEvent;

/** Persons in posts, with the facts that show them there. */
final class Tenures {
    /** A person in a post. */
    record Tenure(String post, String person) implements Comparable<Tenure> {
        @Override
        public int compareTo(Tenure other) {
            return toString().compareTo(other.toString());
        }
    }

    /** A step or a day of a tenure. */
    enum Step {
        APPOINTED,
        HELD,
        ENDED;

        static Step of(TenureEvent event) {
            return switch (event.kind()) {
                case "appointed" -> APPOINTED;
                case "ended" -> ENDED;
                default -> HELD;
            };
        }
    }

    /** What one fact shows of a tenure. */
    record Shown(Fact fact, Step step, Span span) {}

    private Tenures() {}

    /** All tenures, by post and person. */
    static SortedMap<Tenure, List<Shown>> of(Told told) {
        SortedMap<Tenure, List<Shown>> tenures = new TreeMap<>();
        for (PostHeld held : told.all(PostHeld.class)) {
            tenures.computeIfAbsent(new Tenure(held.post(), held.person()), t -> new ArrayList<>())
                    .add(new Shown(held, Step.HELD, Span.of(held)));
        }
        for (TenureEvent event : told.all(TenureEvent.class)) {
            tenures.computeIfAbsent(
                            new Tenure(event.post(), event.person()), t -> new ArrayList<>())
                    .add(new Shown(event, Step.of(event), Span.of(event)));
        }
        return tenures;
    }

    static List<Shown> only(List<Shown> shown, Step step) {
        return shown.stream().filter(s -> s.step() == step).toList();
    }
}
