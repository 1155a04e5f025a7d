package org.envoygraph.mapping;

import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.EventStatus;
import org.envoygraph.facts.Group;
import org.envoygraph.facts.Meeting;
import org.envoygraph.facts.Occasion;
import org.envoygraph.facts.Participant;
import org.envoygraph.facts.Provocation;
import org.envoygraph.facts.Transfer;
import org.envoygraph.facts.Visit;
import org.envoygraph.vocabulary.ENVOY;

/** Events and groups of them. */
final class EventMapper {
    private final Telling telling;
    private final Names names;
    private final PartyMapper parties;

    EventMapper(Telling telling, Names names, PartyMapper parties) {
        this.telling = telling;
        this.names = names;
        this.parties = parties;
    }

    void meeting(Meeting meeting) {
        About about =
                telling.of(meeting)
                        .a(meeting.council() ? ENVOY.CouncilMeeting : ENVOY.Meeting)
                        .a(ENVOY.Interaction, ENVOY.Event);
        circumstances(about, meeting.status(), meeting.mode(), meeting.location());
        participants(about, meeting.event(), meeting.participants(), meeting.partOf());
    }

    void visit(Visit visit) {
        About about = telling.of(visit).a(ENVOY.Visit, ENVOY.Event);
        circumstances(about, visit.status(), Optional.empty(), visit.location());
        participants(about, visit.event(), visit.participants(), visit.partOf());
    }

    void occasion(Occasion occasion) {
        About about =
                telling.of(occasion)
                        .a(ENVOY.Occasion, ENVOY.Event)
                        .say(ENVOY.occasionKind, Names.concept("occasion-kind", occasion.kind()));
        circumstances(about, occasion.status(), occasion.mode(), occasion.location());
        participants(about, occasion.event(), occasion.participants(), occasion.partOf());
    }

    void group(Group group) {
        telling.of(group)
                .a(ENVOY.Group)
                .say(ENVOY.groupOf, Names.concept("group-kind", group.of()))
                .number(ENVOY.size, group.size())
                .say(ENVOY.withParty, group.with(), names::party)
                .say(ENVOY.without, group.without(), names::party)
                .say(ENVOY.partOf, group.partOf(), names::event);
    }

    void provocation(Provocation provocation) {
        telling.of(provocation)
                .a(ENVOY.Provocation, ENVOY.Event)
                .say(ENVOY.provocationKind, Names.concept("provocation-kind", provocation.kind()))
                .say(ENVOY.attributedTo, provocation.by(), names::party);
    }

    void transfer(Transfer transfer) {
        telling.of(transfer)
                .a(
                        transfer.kind() == Transfer.Kind.ARMS_TRANSFER
                                ? ENVOY.ArmsTransfer
                                : ENVOY.Repatriation)
                .a(ENVOY.Event)
                .say(ENVOY.fromParty, transfer.from(), names::party)
                .say(ENVOY.toParty, transfer.to(), names::party)
                .say(
                        ENVOY.participation,
                        transfer.participants(),
                        p -> parties.participation(transfer.event(), p));
    }

    private static void circumstances(
            About about, EventStatus status, Optional<String> mode, Optional<String> location) {
        about.say(ENVOY.eventStatus, Names.concept("status", status))
                .say(ENVOY.mode, mode, m -> Names.concept("mode", m))
                .say(ENVOY.place, location, Names::place);
    }

    private void participants(
            About about, String event, List<Participant> participants, List<String> partOf) {
        about.say(ENVOY.participation, participants, p -> parties.participation(event, p))
                .say(ENVOY.partOf, partOf, names::event);
    }
}
