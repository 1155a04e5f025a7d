package org.envoygraph.mapping;

import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.facts.Circumstance;
import org.envoygraph.facts.PostHeld;
import org.envoygraph.facts.Sanction;
import org.envoygraph.facts.TenureEvent;
import org.envoygraph.vocabulary.ENVOY;

/** How things stand: posts held, sanctions, circumstances. */
final class StateMapper {
    private final NamedGraph graph;
    private final Telling telling;
    private final Names names;
    private final PartyMapper parties;
    private final TimeMapper times;

    StateMapper(
            NamedGraph graph, Telling telling, Names names, PartyMapper parties, TimeMapper times) {
        this.graph = graph;
        this.telling = telling;
        this.names = names;
        this.parties = parties;
        this.times = times;
    }

    void postHeld(PostHeld held) {
        IRI tenure = parties.tenure(held.person(), held.post(), held.place());
        graph.about(tenure, held.place())
                .say(ENVOY.attestedAt, held.told().when(), when -> times.when(held.id(), when));
    }

    void tenureEvent(TenureEvent event) {
        telling.of(event)
                .a(ENVOY.TenureEvent)
                .say(ENVOY.tenure, parties.tenure(event.person(), event.post(), event.place()))
                .say(ENVOY.tenureEventKind, Names.concept("tenure-event-kind", event.kind()));
    }

    void sanction(Sanction sanction) {
        telling.of(sanction)
                .a(ENVOY.Sanction)
                .say(ENVOY.imposedBy, sanction.by(), names::party)
                .say(ENVOY.target, sanction.on(), names::party);
    }

    void circumstance(Circumstance circumstance) {
        telling.of(circumstance)
                .a(ENVOY.Circumstance)
                .say(ENVOY.concerns, circumstance.concerns(), names::party)
                .say(ENVOY.polarity, Names.concept("polarity", circumstance.polarity()));
    }
}
