package org.envoygraph.reading;

import java.util.Map;
import org.envoygraph.facts.Attestation;
import org.envoygraph.facts.Circumstance;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.PostHeld;
import org.envoygraph.facts.Sanction;
import org.envoygraph.facts.Statement.Polarity;
import org.envoygraph.facts.TenureEvent;
import org.envoygraph.reading.Ids.Space;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Value;

/** Reads facts that tell how things stand: posts held, sanctions, circumstances. */
final class StateReaders {
    private final FactParts parts;
    private final Ids ids;

    StateReaders(FactParts parts) {
        this.parts = parts;
        this.ids = parts.ids();
    }

    void into(Map<String, FactReader.KindReader> kinds) {
        kinds.put("post-held", this::postHeld);
        kinds.put("tenure-event", this::tenureEvent);
        kinds.put("sanction", this::sanction);
        kinds.put("circumstance", this::circumstance);
    }

    private Fact postHeld(Value kind, Keys keys, Attestation told) {
        return new PostHeld(
                told,
                keys.need("who", v -> ids.refer(v, Space.PERSON), ""),
                ids.refer(kind, Space.POST),
                keys.list("printed", Value::text),
                keys.find("title-given").map(Value::yes).orElse(true));
    }

    private Fact tenureEvent(Value kind, Keys keys, Attestation told) {
        return new TenureEvent(
                told,
                ids.term(kind, "tenure-event-kind"),
                keys.need("who", v -> ids.refer(v, Space.PERSON), ""),
                keys.need("post", v -> ids.refer(v, Space.POST), ""));
    }

    private Fact sanction(Value kind, Keys keys, Attestation told) {
        String name = kind.id();
        ids.share(name, kind.place(), Space.SANCTION);
        return new Sanction(told, name, parts.parties(keys, "by"), parts.parties(keys, "on"));
    }

    private Fact circumstance(Value kind, Keys keys, Attestation told) {
        return new Circumstance(
                told,
                kind.items().stream().map(ids::party).toList(),
                parts.term(keys, "polarity", Polarity.class, Polarity.AFFIRMED));
    }
}
