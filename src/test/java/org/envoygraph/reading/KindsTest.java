package org.envoygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.envoygraph.LittleFolder;
import org.envoygraph.facts.Circumstance;
import org.envoygraph.facts.CouncilText;
import org.envoygraph.facts.EventStatus;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.FactLink.Kind;
import org.envoygraph.facts.Group;
import org.envoygraph.facts.Meeting;
import org.envoygraph.facts.Occasion;
import org.envoygraph.facts.Participant;
import org.envoygraph.facts.Position;
import org.envoygraph.facts.PostHeld;
import org.envoygraph.facts.Provocation;
import org.envoygraph.facts.Readout;
import org.envoygraph.facts.Sanction;
import org.envoygraph.facts.Statement;
import org.envoygraph.facts.TenureEvent;
import org.envoygraph.facts.TextEvent;
import org.envoygraph.facts.Transfer;
import org.envoygraph.facts.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind key makes its record. */
class KindsTest {
    private static final String UNKNOWN = "when: {unknown: yes}\n";

    @TempDir private Path temp;
    private LittleFolder data;

    @BeforeEach
    void aFreshFolder() {
        data = LittleFolder.in(temp);
    }

    private <F extends Fact> F seventh(Class<F> kind, String keys) {
        return data.fact(keys).fact(kind, "aa-07");
    }

    private static List<String> whos(List<Participant> participants) {
        return participants.stream().map(Participant::who).toList();
    }

    @Test
    void aMeetingHasItsModeAndItsParticipantsInTheirCapacities() {
        Meeting meeting = data.fact(Meeting.class, "aa-01");

        assertThat(meeting.event()).isEqualTo("kim-liu-2022-12-07");
        assertThat(meeting.council()).isFalse();
        assertThat(meeting.mode()).contains("video");
        assertThat(meeting.status()).isEqualTo(EventStatus.HELD);
        assertThat(whos(meeting.participants())).containsExactly("sung-kim", "liu-xiaoming");
        assertThat(meeting.participants().get(0).as()).contains("us-envoy");
        assertThat(meeting.told().topics()).containsExactly("missiles");
        assertThat(meeting.told().evidence()).hasSize(2);
        assertThat(meeting.told().evidence().get(1).occurrence()).isEqualTo(2);
    }

    @Test
    void aCouncilMeetingIsAMeetingOfTheCouncil() {
        Meeting session =
                seventh(
                        Meeting.class,
                        """
                        council-meeting: session-1
                        status: planned
                        place: seoul
                        participants: [security-council]
                        asked-by: [china, sung-kim]
                        part-of: kim-liu-2022-12-07
                        """
                                + UNKNOWN);

        assertThat(session.council()).isTrue();
        assertThat(session.status()).isEqualTo(EventStatus.PLANNED);
        assertThat(session.location()).contains("seoul");
        assertThat(session.askedBy()).containsExactly("china", "sung-kim");
        assertThat(session.partOf()).containsExactly("kim-liu-2022-12-07");
    }

    @Test
    void aVisitHasItsVisitor() {
        Visit visit = seventh(Visit.class, "visit: trip\nparticipants: [sung-kim]\n" + UNKNOWN);

        assertThat(visit.event()).isEqualTo("trip");
        assertThat(whos(visit.participants())).containsExactly("sung-kim");
    }

    @Test
    void anOccasionHasItsKind() {
        Occasion occasion =
                seventh(
                        Occasion.class,
                        "occasion: briefing\nkind: press-event\nmode: phone\n" + UNKNOWN);

        assertThat(occasion.kind()).isEqualTo("press-event");
        assertThat(occasion.mode()).contains("phone");
    }

    @Test
    void aGroupMayLeaveItsSizeOpen() {
        Group group = seventh(Group.class, "group: all-calls\nof: contacts\n" + UNKNOWN);

        assertThat(group.name()).isEqualTo("all-calls");
        assertThat(group.of()).isEqualTo("contacts");
        assertThat(group.size()).isEmpty();
    }

    @Test
    void aGroupNamesThePartiesLeftOut() {
        Group group =
                seventh(
                        Group.class,
                        "group: all-calls\nof: contacts\nwithout: [north-korea]\n" + UNKNOWN);

        assertThat(group.without()).containsExactly("north-korea");
    }

    @Test
    void aReadoutRelaysWhatWasSaidInItsEvent() {
        Readout readout = data.fact(Readout.class, "aa-02");

        assertThat(readout.of()).containsExactly("kim-liu-2022-12-07");
        assertThat(readout.availability()).isEqualTo(Readout.Availability.PUBLISHED);
        assertThat(whos(readout.statement().speakers())).containsExactly("ned-price");
        assertThat(readout.told().linked(Kind.RELAYS)).containsExactly("aa-03");
    }

    @Test
    void aStatementWithoutADateTakesThatOfItsMeeting() {
        Statement said = data.fact(Statement.class, "aa-03");

        assertThat(said.saidIn()).contains("kim-liu-2022-12-07");
        assertThat(whos(said.addressees())).containsExactly("liu-xiaoming");
        assertThat(said.stance()).isEqualTo("none");
        assertThat(said.polarity()).isEqualTo(Statement.Polarity.AFFIRMED);
        assertThat(said.told().when().orElseThrow().earliest()).contains(LocalDate.of(2022, 12, 7));
    }

    @Test
    void aStatementAloneWasSaidInNoEvent() {
        Statement said =
                seventh(
                        Statement.class,
                        """
                        statement: alone
                        speaker: {who: ned-price, for: us-state-department}
                        to: [{who: china, implied: yes}]
                        act: push
                        form: direct
                        polarity: negated
                        modality: future
                        channel: written-statement
                        """
                                + UNKNOWN);

        assertThat(said.saidIn()).isEmpty();
        assertThat(said.speakers().get(0).forParty()).contains("us-state-department");
        assertThat(said.addressees().get(0).implied()).isTrue();
        assertThat(said.modality()).isEqualTo(Statement.Modality.FUTURE);
    }

    @Test
    void aPostHeldNamesPersonAndPost() {
        PostHeld held = data.fact(PostHeld.class, "aa-06");

        assertThat(held.person()).isEqualTo("ned-price");
        assertThat(held.post()).isEqualTo("us-spokesperson");
        assertThat(held.printed()).containsExactly("press officer");
        assertThat(held.titleGiven()).isTrue();
    }

    @Test
    void aPostHeldMayHaveSeveralTitles() {
        PostHeld held =
                seventh(
                        PostHeld.class,
                        "post-held: us-envoy\nwho: sung-kim\nprinted: [envoy, US envoy]\n"
                                + UNKNOWN);

        assertThat(held.printed()).containsExactly("envoy", "US envoy");
    }

    @Test
    void aTenureEventIsAStepOfATenure() {
        TenureEvent step =
                seventh(
                        TenureEvent.class,
                        "tenure-event: appointed\nwho: sung-kim\npost: us-envoy\n" + UNKNOWN);

        assertThat(step.kind()).isEqualTo("appointed");
        assertThat(step.post()).isEqualTo("us-envoy");
    }

    @Test
    void aCouncilTextHasItsSymbol() {
        CouncilText text =
                seventh(
                        CouncilText.class,
                        "council-text: s-res-1\nkind: resolution\nsymbol: S/RES/1\n" + UNKNOWN);

        assertThat(text.text()).isEqualTo("s-res-1");
        assertThat(text.symbol()).contains("S/RES/1");
    }

    @Test
    void aTextEventMayBeAllThatIsToldOfItsText() {
        TextEvent event =
                seventh(
                        TextEvent.class,
                        """
                        text-event: proposed
                        text: draft-1
                        text-kind: draft-resolution
                        by: [china, united-states]
                        during: kim-liu-2022-12-07
                        stance: support
                        """);

        assertThat(event.textKind()).contains("draft-resolution");
        assertThat(event.by()).containsExactly("china", "united-states");
        assertThat(event.told().when().orElseThrow().latest()).contains(LocalDate.of(2022, 12, 7));
    }

    @Test
    void aPositionIsTakenByParties() {
        Position position =
                seventh(
                        Position.class,
                        "position: push\nby: china\nto: [security-council]\n" + UNKNOWN);

        assertThat(position.act()).isEqualTo("push");
        assertThat(position.by()).containsExactly("china");
        assertThat(whos(position.addressees())).containsExactly("security-council");
    }

    @Test
    void aProvocationIsAttributed() {
        Provocation launch =
                seventh(
                        Provocation.class,
                        "provocation: launch-1\nkind: launch\nby: north-korea\n" + UNKNOWN);

        assertThat(launch.event()).isEqualTo("launch-1");
        assertThat(launch.by()).containsExactly("north-korea");
    }

    @Test
    void armsTransfersAndRepatriationsAreTransfers() {
        Transfer arms =
                seventh(
                        Transfer.class,
                        "arms-transfer: shells\nfrom: north-korea\nto: [china]\n" + UNKNOWN);
        LittleFolder other = LittleFolder.in(temp.resolve("other"));
        other.fact(
                "repatriation: return\nfrom: china\nto: north-korea\nparticipants: [experts]\n"
                        + UNKNOWN);

        assertThat(arms.kind()).isEqualTo(Transfer.Kind.ARMS_TRANSFER);
        assertThat(arms.from()).containsExactly("north-korea");
        Transfer people = other.fact(Transfer.class, "aa-07");
        assertThat(people.kind()).isEqualTo(Transfer.Kind.REPATRIATION);
        assertThat(whos(people.participants())).containsExactly("experts");
    }

    @Test
    void aSanctionIsImposedByPartiesOnParties() {
        Sanction sanction =
                seventh(
                        Sanction.class,
                        "sanction: measures\nby: security-council\non: north-korea\n" + UNKNOWN);

        assertThat(sanction.by()).containsExactly("security-council");
        assertThat(sanction.on()).containsExactly("north-korea");
    }

    @Test
    void aCircumstanceMayConcernNobodyInParticular() {
        Circumstance circumstance = seventh(Circumstance.class, "circumstance: []\n" + UNKNOWN);

        assertThat(circumstance.concerns()).isEmpty();
        assertThat(circumstance.polarity()).isEqualTo(Statement.Polarity.AFFIRMED);
    }
}
