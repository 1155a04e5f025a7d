package org.envoygraph.mapping;

import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.facts.Attestation;
import org.envoygraph.facts.Fact;
import org.envoygraph.vocabulary.ENVOY;

/** Begins what a fact tells of, with what all kinds share: label, gist, date and topics. */
final class Telling {
    private final NamedGraph graph;
    private final Names names;
    private final Asked asked;
    private final TimeMapper times;

    Telling(NamedGraph graph, Names names, Asked asked, TimeMapper times) {
        this.graph = graph;
        this.names = names;
        this.asked = asked;
        this.times = times;
    }

    /** The one label of what several facts may tell of. */
    String label(IRI subject) {
        return asked.label(subject);
    }

    About of(Fact fact) {
        Attestation told = fact.told();
        IRI subject = names.subject(fact);
        return graph.about(subject, told.place())
                .label(asked.label(subject))
                .text(ENVOY.gist, told.gist())
                .say(ENVOY.when, told.when(), when -> times.when(told.id(), when))
                .say(ENVOY.topic, told.topics(), topic -> Names.concept("topic", topic));
    }
}
