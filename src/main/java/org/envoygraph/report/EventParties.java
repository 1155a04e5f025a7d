package org.envoygraph.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.envoygraph.facts.Finding.Account;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Finding.Severity;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.Participant;
import org.envoygraph.facts.PostHeld;
import org.envoygraph.facts.UnidentifiedParty;

/** Who took part in an event, in which capacity, for whom and in which role. */
final class EventParties implements Report.Look {
    private record Part(Happening telling, Participant participant) {}

    @Override
    public void look(Told told, Findings found) {
        for (List<Happening> tellings : told.events()) {
            SortedMap<String, List<Part>> parts = new TreeMap<>();
            for (Happening telling : tellings) {
                for (Participant p : telling.participants()) {
                    parts.computeIfAbsent(p.who(), w -> new ArrayList<>())
                            .add(new Part(telling, p));
                }
            }
            parts.forEach((who, all) -> one(who, all, told, new Differing(found)));
            named(tellings, parts.keySet(), told, found);
        }
    }

    private static void one(String who, List<Part> parts, Told told, Differing differing) {
        String event = parts.get(0).telling().event();
        String of = " of " + told.name(who) + " in " + told.quoted(event);
        String about = event + "." + who;
        Sides sides = new Sides(told.register());
        differing.in(
                Kind.CAPACITY,
                about,
                "the post" + of,
                accounts(parts, Participant::as),
                bothHeld(who, told));
        differing.in(
                Kind.CAPACITY,
                about,
                "the side" + of,
                accounts(parts, p -> p.forParty().map(sides::country)),
                (one, other) -> false);
        differing.in(
                Kind.ROLE,
                about,
                "the role" + of,
                accounts(parts, Participant::role),
                (one, other) -> false);
    }

    private static List<Account> accounts(
            List<Part> parts, Function<Participant, Optional<String>> value) {
        List<Account> accounts = new ArrayList<>();
        for (Part part : parts) {
            value.apply(part.participant())
                    .ifPresent(
                            v ->
                                    accounts.add(
                                            new Account(
                                                    part.telling(),
                                                    v,
                                                    part.participant().place())));
        }
        return accounts;
    }

    /** Two posts are no contradiction where one article shows the person in both. */
    private static BiPredicate<Account, Account> bothHeld(String who, Told told) {
        return (one, other) -> {
            Set<String> articles = articles(who, one.value(), told);
            articles.retainAll(articles(who, other.value(), told));
            return !articles.isEmpty();
        };
    }

    private static Set<String> articles(String who, String post, Told told) {
        Set<String> articles = new TreeSet<>();
        for (PostHeld held : told.all(PostHeld.class)) {
            if (held.person().equals(who) && held.post().equals(post)) {
                articles.add(held.told().article());
            }
        }
        return articles;
    }

    /** Whether a party without a name holds the post in which somebody is named. */
    private static boolean isUnnamedIn(String party, Participant named, Told told) {
        return told.register()
                .party(party)
                .filter(UnidentifiedParty.class::isInstance)
                .map(UnidentifiedParty.class::cast)
                .flatMap(UnidentifiedParty::post)
                .filter(post -> named.as().filter(post::equals).isPresent())
                .isPresent();
    }

    private static void named(
            List<Happening> tellings, Set<String> all, Told told, Findings found) {
        List<Account> accounts = new ArrayList<>();
        Set<String> notByAll = new TreeSet<>();
        for (Happening telling : tellings) {
            Set<String> missing = new TreeSet<>(all);
            Sides sides = new Sides(told.register());
            for (Participant named : telling.participants()) {
                missing.remove(named.who());
                sides.of(named).ifPresent(missing::remove);
                missing.removeIf(other -> isUnnamedIn(other, named, told));
            }
            notByAll.addAll(missing);
            String value =
                    missing.isEmpty() ? "names all" : "without " + String.join(", ", missing);
            accounts.add(new Account(telling, value));
        }
        if (!notByAll.isEmpty()) {
            found.add(
                    Severity.NOTICE,
                    Kind.PARTICIPANTS,
                    tellings.get(0).event(),
                    Findings.values(notByAll),
                    "Not all sources name the same participants of "
                            + told.quoted(tellings.get(0).event())
                            + ": "
                            + Differing.sides(accounts),
                    accounts);
        }
    }
}
