package org.envoygraph.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.envoygraph.facts.EventStatus;
import org.envoygraph.facts.Finding.Account;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.Locality;
import org.envoygraph.facts.Register;

/** By which means an event was held, where, and whether at all. */
final class EventCircumstances implements Report.Look {
    private static final String NOT_STATED = "not-stated";
    private static final String BUILDING = "building";
    private static final String CITY = "city";
    private static final String WHOLE_COUNTRY = "country-territory";
    private static final Set<EventStatus> AHEAD = Set.of(EventStatus.PLANNED, EventStatus.PROPOSED);

    @Override
    public void look(Told told, Findings found) {
        Differing differing = new Differing(found);
        for (List<Happening> tellings : told.events()) {
            String event = tellings.get(0).event();
            String of = " of " + told.quoted(event);
            differing.in(
                    Kind.MODE,
                    event,
                    "the mode" + of,
                    accounts(tellings, t -> t.mode().filter(m -> !m.equals(NOT_STATED))),
                    (one, other) -> false);
            differing.in(
                    Kind.PLACE,
                    event,
                    "the place" + of,
                    accounts(tellings, Happening::location),
                    (one, other) -> isIn(one.value(), other.value(), told.register()));
            differing.in(
                    Kind.STATUS,
                    event,
                    "the status" + of,
                    accounts(tellings, t -> t.statusTold().map(EventStatus::id)),
                    cameAbout(told));
        }
    }

    private static List<Account> accounts(
            List<Happening> tellings, Function<Happening, Optional<String>> value) {
        List<Account> accounts = new ArrayList<>();
        for (Happening telling : tellings) {
            value.apply(telling).ifPresent(v -> accounts.add(new Account(telling, v)));
        }
        return accounts;
    }

    /** Whether one place may be in the other: anything in its country, a building in a city. */
    private static boolean isIn(String place, String whole, Register register) {
        Optional<Locality> around = register.locality(whole);
        Optional<Locality> inside = register.locality(place);
        boolean wider =
                around.filter(l -> l.kind().equals(WHOLE_COUNTRY)).isPresent()
                        || inside.filter(l -> l.kind().equals(BUILDING)).isPresent()
                                && around.filter(l -> l.kind().equals(CITY)).isPresent();
        Optional<String> country = around.flatMap(Locality::country);
        return wider && country.isPresent() && country.equals(inside.flatMap(Locality::country));
    }

    /** What was ahead in one article may have come about, or been called off, in a later one. */
    private static BiPredicate<Account, Account> cameAbout(Told told) {
        return (one, other) -> {
            boolean ahead =
                    AHEAD.stream().map(EventStatus::id).anyMatch(one.value()::equals)
                            && !other.value().equals(EventStatus.DENIED.id());
            LocalDate earlier = told.published(one.fact()).orElse(LocalDate.MIN);
            LocalDate later = told.published(other.fact()).orElse(LocalDate.MAX);
            return ahead && !later.isBefore(earlier);
        };
    }
}
