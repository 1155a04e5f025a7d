package org.envoygraph.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Participant;
import org.envoygraph.facts.Person;
import org.envoygraph.facts.PostHeld;
import org.envoygraph.facts.Problems;
import org.envoygraph.facts.TenureEvent;
import org.envoygraph.facts.TimeSpec;

/** In which capacity somebody acts: the person must be attested in that post at that time. */
final class TenureChecks implements Checks.Check {
    private record Tenure(String person, String post) {}

    @Override
    public void check(Facts facts, Problems problems) {
        Map<Tenure, List<TimeSpec>> attested = attested(facts);
        for (Fact fact : facts.all()) {
            for (Participant acting : fact.acting()) {
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
            attest(new Tenure(held.person(), held.post()), held, attested);
        }
        for (TenureEvent step : facts.all(TenureEvent.class)) {
            attest(new Tenure(step.person(), step.post()), step, attested);
        }
        for (Fact fact : facts.all()) {
            fact.acting().stream()
                    .filter(Participant::titled)
                    .filter(acting -> acting.as().isPresent())
                    .forEach(acting -> attest(fact, acting, attested));
        }
        return attested;
    }

    /** A title of an account without a day attests no more than that the tenure was. */
    private static void attest(
            Fact fact, Participant titled, Map<Tenure, List<TimeSpec>> attested) {
        Tenure tenure = new Tenure(titled.who(), titled.as().orElseThrow());
        List<TimeSpec> dates = attested.computeIfAbsent(tenure, t -> new ArrayList<>());
        fact.told()
                .when()
                .filter(when -> when.earliest().isPresent() && when.latest().isPresent())
                .ifPresent(dates::add);
    }

    private static void attest(Tenure tenure, Fact fact, Map<Tenure, List<TimeSpec>> attested) {
        List<TimeSpec> dates = attested.computeIfAbsent(tenure, t -> new ArrayList<>());
        fact.told().when().ifPresent(dates::add);
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

    /** Whether the time touches an attestation or lies between two; an open date refuses none. */
    private static boolean covers(List<TimeSpec> dates, Optional<TimeSpec> when) {
        if (dates.isEmpty()) {
            return true;
        }
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (TimeSpec date : dates) {
            LocalDate earliest = date.earliest().orElse(LocalDate.MIN);
            LocalDate latest = date.latest().orElse(LocalDate.MAX);
            first = earliest.isBefore(first) ? earliest : first;
            last = latest.isAfter(last) ? latest : last;
        }
        LocalDate begins = when.flatMap(TimeSpec::earliest).orElse(LocalDate.MIN);
        LocalDate ends = when.flatMap(TimeSpec::latest).orElse(LocalDate.MAX);
        return !ends.isBefore(first) && !begins.isAfter(last);
    }
}
