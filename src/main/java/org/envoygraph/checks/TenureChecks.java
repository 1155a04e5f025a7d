package org.envoygraph.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Meeting;
import org.envoygraph.facts.Occasion;
import org.envoygraph.facts.Participant;
import org.envoygraph.facts.Person;
import org.envoygraph.facts.PostHeld;
import org.envoygraph.facts.Problems;
import org.envoygraph.facts.TimeSpec;
import org.envoygraph.facts.Visit;

/** In which capacity somebody acts: the person must be attested in that post at that time. */
final class TenureChecks implements Checks.Check {
    private record Tenure(String person, String post) {}

    @Override
    public void check(Facts facts, Problems problems) {
        Map<Tenure, List<TimeSpec>> attested = attested(facts);
        for (Fact fact : facts.all()) {
            for (Participant acting : acting(fact)) {
                boolean named =
                        facts.register()
                                .party(acting.who())
                                .filter(Person.class::isInstance)
                                .isPresent();
                if (named && acting.as().isPresent()) {
                    check(fact, acting, attested, problems);
                }
            }
        }
    }

    private static Map<Tenure, List<TimeSpec>> attested(Facts facts) {
        Map<Tenure, List<TimeSpec>> attested = new HashMap<>();
        for (PostHeld held : facts.all(PostHeld.class)) {
            List<TimeSpec> dates =
                    attested.computeIfAbsent(
                            new Tenure(held.person(), held.post()), t -> new ArrayList<>());
            held.told().when().ifPresent(dates::add);
        }
        return attested;
    }

    private static List<Participant> acting(Fact fact) {
        List<Participant> acting = new ArrayList<>();
        Facts.statement(fact).ifPresent(said -> acting.addAll(said.speakers()));
        if (fact instanceof Meeting meeting) {
            acting.addAll(meeting.participants());
        } else if (fact instanceof Visit visit) {
            acting.addAll(visit.participants());
        } else if (fact instanceof Occasion occasion) {
            acting.addAll(occasion.participants());
        }
        return acting;
    }

    private static void check(
            Fact fact,
            Participant acting,
            Map<Tenure, List<TimeSpec>> attested,
            Problems problems) {
        String post = acting.as().orElseThrow();
        List<TimeSpec> dates = attested.get(new Tenure(acting.who(), post));
        if (dates == null) {
            problems.add(
                    acting.place(),
                    "nothing attests '"
                            + acting.who()
                            + "' as '"
                            + post
                            + "'; add a post-held fact, or leave 'as' out");
        } else if (!covers(dates, fact.told().when())) {
            problems.add(
                    acting.place(),
                    "'"
                            + acting.who()
                            + "' is not attested as '"
                            + post
                            + "' at the time of '"
                            + fact.id()
                            + "'; add a post-held fact of that time");
        }
    }

    /** Whether the time touches an attestation or lies between two. */
    private static boolean covers(List<TimeSpec> dates, Optional<TimeSpec> when) {
        if (when.isEmpty() || when.get().earliest().isEmpty() || when.get().latest().isEmpty()) {
            return true;
        }
        var first =
                dates.stream()
                        .flatMap(d -> d.earliest().stream())
                        .min(java.time.LocalDate::compareTo);
        var last =
                dates.stream()
                        .flatMap(d -> d.latest().stream())
                        .max(java.time.LocalDate::compareTo);
        return Stream.of(first, last).allMatch(Optional::isPresent)
                && !when.get().latest().get().isBefore(first.get())
                && !when.get().earliest().get().isAfter(last.get());
    }
}
