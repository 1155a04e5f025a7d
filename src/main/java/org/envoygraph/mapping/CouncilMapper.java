package org.envoygraph.mapping;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.facts.CouncilText;
import org.envoygraph.facts.Participant;
import org.envoygraph.facts.Position;
import org.envoygraph.facts.TextEvent;
import org.envoygraph.vocabulary.ENVOY;

/** Texts before the Security Council, the steps of their life, and stands taken. */
final class CouncilMapper {
    private final NamedGraph graph;
    private final Telling telling;
    private final Names names;

    CouncilMapper(NamedGraph graph, Telling telling, Names names) {
        this.graph = graph;
        this.telling = telling;
        this.names = names;
    }

    void text(CouncilText text) {
        kind(telling.of(text), text.kind()).code(ENVOY.symbol, text.symbol());
    }

    void event(TextEvent event) {
        IRI text = names.text(event.text());
        telling.of(event)
                .a(ENVOY.TextEvent)
                .say(ENVOY.textEventKind, Names.concept("text-event-kind", event.kind()))
                .say(ENVOY.text, text)
                .say(ENVOY.party, event.by(), names::party)
                .say(ENVOY.during, event.during(), names::event)
                .say(ENVOY.stance, Names.concept("stance", event.stance()));
        event.textKind()
                .ifPresent(
                        kind ->
                                kind(graph.about(text, event.place()), kind)
                                        .label(telling.label(text)));
    }

    void position(Position position) {
        About about =
                telling.of(position)
                        .a(ENVOY.Position)
                        .say(ENVOY.act, Names.concept("act", position.act()))
                        .say(ENVOY.party, position.by(), names::party)
                        .say(ENVOY.during, position.during(), names::event)
                        .say(ENVOY.audience, position.audience(), a -> Names.concept("audience", a))
                        .say(ENVOY.stance, Names.concept("stance", position.stance()));
        for (Participant addressee : position.addressees()) {
            about.say(ENVOY.addressee, names.party(addressee.who()));
        }
    }

    /** Only what was adopted is a resolution, only what was tabled as one is a draft. */
    private static About kind(About text, String kind) {
        Optional<IRI> special =
                switch (kind) {
                    case "resolution" -> Optional.of(ENVOY.Resolution);
                    case "draft-resolution" -> Optional.of(ENVOY.DraftResolution);
                    default -> Optional.empty();
                };
        special.ifPresent(text::a);
        return text.a(ENVOY.CouncilText).say(ENVOY.textKind, Names.concept("text-kind", kind));
    }
}
