package org.envoygraph.mapping;

import java.util.List;
import org.envoygraph.facts.Participant;
import org.envoygraph.facts.Readout;
import org.envoygraph.facts.Statement;
import org.envoygraph.vocabulary.ENVOY;

/** Statements and readouts. */
final class SpeechMapper {
    private final Telling telling;
    private final Names names;
    private final PartyMapper parties;

    SpeechMapper(Telling telling, Names names, PartyMapper parties) {
        this.telling = telling;
        this.names = names;
        this.parties = parties;
    }

    void statement(Statement statement) {
        said(telling.of(statement).a(ENVOY.Statement), statement);
    }

    void readout(Readout readout) {
        About about =
                telling.of(readout)
                        .a(ENVOY.Readout, ENVOY.Statement)
                        .say(ENVOY.readoutOf, readout.of(), names::event)
                        .say(
                                ENVOY.availability,
                                Names.concept("availability", readout.availability()));
        said(about, readout.statement());
    }

    private void said(About about, Statement said) {
        about.say(ENVOY.saidIn, said.saidIn(), names::event)
                .say(ENVOY.act, Names.concept("act", said.act()))
                .say(ENVOY.form, said.form(), f -> Names.concept("form", f))
                .say(ENVOY.stance, Names.concept("stance", said.stance()))
                .say(ENVOY.polarity, Names.concept("polarity", said.polarity()))
                .say(ENVOY.modality, Names.concept("modality", said.modality()))
                .say(ENVOY.channel, said.channel(), c -> Names.concept("channel", c))
                .say(ENVOY.audience, said.audience(), a -> Names.concept("audience", a));
        said.speakers().forEach(speaker -> speaker(about, speaker));
        addressees(about, said.addressees());
    }

    private void speaker(About about, Participant speaker) {
        about.say(ENVOY.speaker, names.party(speaker.who()))
                .say(ENVOY.inCapacity, parties.capacity(speaker), c -> c)
                .say(ENVOY.onBehalfOf, parties.forParty(speaker), names::party);
    }

    private void addressees(About about, List<Participant> addressees) {
        for (Participant addressee : addressees) {
            about.say(
                    addressee.implied() ? ENVOY.impliedAddressee : ENVOY.addressee,
                    names.party(addressee.who()));
        }
    }
}
