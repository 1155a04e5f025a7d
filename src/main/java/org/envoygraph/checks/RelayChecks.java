package org.envoygraph.checks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.FactLink;
import org.envoygraph.facts.FactLink.Kind;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Meeting;
import org.envoygraph.facts.Participant;
import org.envoygraph.facts.Post;
import org.envoygraph.facts.Problems;
import org.envoygraph.facts.Statement;

/** Relays: written once, of statements only, and never a reason to count the relayer in. */
final class RelayChecks implements Checks.Check {
    @Override
    public void check(Facts facts, Problems problems) {
        Map<String, String> relayedBy = new HashMap<>();
        for (Fact fact : facts.all()) {
            for (FactLink link : fact.told().links()) {
                if (link.kind() == Kind.RELAYS) {
                    relay(fact, link, relayedBy, facts, problems);
                }
            }
        }
    }

    private static void relay(
            Fact relaying,
            FactLink link,
            Map<String, String> relayedBy,
            Facts facts,
            Problems problems) {
        Optional<Statement> relayed = facts.fact(link.fact()).flatMap(Facts::statement);
        if (relayed.isEmpty()) {
            problems.add(
                    link.place(),
                    "'" + link.fact() + "' is no statement; only what was said is relayed");
            return;
        }
        String first = relayedBy.putIfAbsent(link.fact(), relaying.id());
        if (first != null) {
            problems.add(
                    link.place(),
                    "'"
                            + link.fact()
                            + "' is relayed by '"
                            + first
                            + "' already; write a relay once");
        }
        if (comesBack(relaying.id(), link.fact(), facts)) {
            problems.add(
                    link.place(),
                    "'"
                            + link.fact()
                            + "' comes back to '"
                            + relaying.id()
                            + "' by relays; a relay has one direction");
        }
        relayed.get().saidIn().stream()
                .flatMap(event -> facts.tellings(event).stream())
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .forEach(meeting -> noParticipant(relaying, meeting, facts, problems));
    }

    private static boolean comesBack(String start, String relayed, Facts facts) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(relayed));
        while (!open.isEmpty()) {
            String at = open.pop();
            if (reached.add(at)) {
                facts.fact(at).ifPresent(f -> open.addAll(f.told().linked(Kind.RELAYS)));
            }
        }
        return reached.contains(start);
    }

    private static void noParticipant(
            Fact relaying, Meeting meeting, Facts facts, Problems problems) {
        for (Participant speaker : Facts.statement(relaying).orElseThrow().speakers()) {
            boolean speaksForOthers =
                    speaker.as()
                            .flatMap(facts.register()::post)
                            .map(Post::kind)
                            .filter("spokesperson"::equals)
                            .isPresent();
            for (Participant participant : meeting.participants()) {
                if (speaksForOthers && participant.who().equals(speaker.who())) {
                    problems.add(
                            participant.place(),
                            "'"
                                    + participant.who()
                                    + "' relays '"
                                    + meeting.event()
                                    + "' as a spokesperson; a relayer is no participant, take the entry out");
                }
            }
        }
    }
}
