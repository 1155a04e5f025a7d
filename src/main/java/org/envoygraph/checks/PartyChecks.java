package org.envoygraph.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.Meeting;
import org.envoygraph.facts.Participant;
import org.envoygraph.facts.Party;
import org.envoygraph.facts.Person;
import org.envoygraph.facts.Problems;
import org.envoygraph.facts.UnidentifiedParty;

/** Who takes part: a talk has two parties at least, each of which can be told apart. */
final class PartyChecks implements Checks.Check {
    @Override
    public void check(Facts facts, Problems problems) {
        for (Meeting meeting : facts.all(Meeting.class)) {
            talk(meeting, facts, problems);
        }
        for (Happening happening : facts.all(Happening.class)) {
            once(happening.participants(), problems);
        }
        for (Fact fact : facts.all()) {
            marked(fact, facts, problems);
            titled(fact, facts, problems);
        }
    }

    /** A tenure needs a person and a post. */
    private static void titled(Fact fact, Facts facts, Problems problems) {
        for (Participant acting : fact.acting()) {
            boolean person =
                    facts.register()
                            .party(acting.who())
                            .filter(Person.class::isInstance)
                            .isPresent();
            if (acting.titled() && !(person && acting.as().isPresent())) {
                problems.add(
                        acting.place(),
                        "'"
                                + acting.who()
                                + "' is titled without "
                                + (person ? "a post; give 'as'" : "being a person; take it out"));
            }
        }
    }

    /** A bare name that may mean several persons makes uncertain whatever is told of it. */
    private static void marked(Fact fact, Facts facts, Problems problems) {
        for (Participant named : fact.acting()) {
            Party party = facts.register().party(named.who()).orElseThrow();
            boolean open = party instanceof UnidentifiedParty who && !who.candidates().isEmpty();
            if (open && !fact.told().uncertain()) {
                problems.add(
                        named.place(),
                        "'"
                                + named.who()
                                + "' has candidates, so it is open who is meant; give the fact"
                                + " 'identification: uncertain'");
            }
        }
    }

    private static void talk(Meeting meeting, Facts facts, Problems problems) {
        int count = meeting.participants().size();
        if (meeting.council() && count == 0) {
            problems.add(
                    meeting.place(),
                    "'" + meeting.event() + "' has no participants; name the body that met");
        } else if (!meeting.council() && count < 2) {
            problems.add(
                    meeting.place(),
                    "'"
                            + meeting.event()
                            + "' has "
                            + (count == 0 ? "no participants" : "1 participant")
                            + "; a talk has two parties at least");
        }
        for (Participant participant : meeting.participants()) {
            Party party = facts.register().party(participant.who()).orElseThrow();
            if (party instanceof UnidentifiedParty unidentified && isCrowd(unidentified)) {
                problems.add(
                        participant.place(),
                        "'"
                                + participant.who()
                                + "' can be no party to a talk; name a person, the unnamed holder of"
                                + " a post, or a body");
            }
        }
    }

    private static boolean isCrowd(UnidentifiedParty party) {
        return party.post().isEmpty() && party.mention().isEmpty();
    }

    private static void once(List<Participant> participants, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (Participant participant : participants) {
            if (!seen.add(participant.who())) {
                problems.add(
                        participant.place(),
                        "'" + participant.who() + "' takes part twice; keep one");
            }
        }
    }
}
