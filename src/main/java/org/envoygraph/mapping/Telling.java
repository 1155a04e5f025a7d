package org.envoygraph.mapping;

import org.envoygraph.facts.Attestation;
import org.envoygraph.facts.Fact;
import org.envoygraph.vocabulary.ENVOY;

/** Begins what a fact tells of, with what all kinds share: label, gist, date and topics. */
final class Telling {
    private final NamedGraph graph;
    private final Names names;
    private final TimeMapper times;

    Telling(NamedGraph graph, Names names, TimeMapper times) {
        this.graph = graph;
        this.names = names;
        this.times = times;
    }

    About of(Fact fact) {
        Attestation told = fact.told();
        return graph.about(names.subject(fact), told.place())
                .label(told.label())
                .text(ENVOY.gist, told.gist())
                .say(ENVOY.when, told.when(), when -> times.when(told.id(), when))
                .say(ENVOY.topic, told.topics(), topic -> Names.concept("topic", topic));
    }
}
