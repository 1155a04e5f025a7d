package org.envoygraph.reading;

import java.util.Map;
import java.util.Optional;
import org.envoygraph.facts.Attestation;
import org.envoygraph.facts.CouncilText;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Position;
import org.envoygraph.facts.TextEvent;
import org.envoygraph.reading.Ids.Space;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Value;

/** Reads facts about texts before the Security Council. */
final class CouncilReaders {
    private final FactParts parts;
    private final Ids ids;

    CouncilReaders(FactParts parts) {
        this.parts = parts;
        this.ids = parts.ids();
    }

    void into(Map<String, FactReader.KindReader> kinds) {
        kinds.put("council-text", this::text);
        kinds.put("text-event", this::event);
        kinds.put("position", this::position);
    }

    private Fact text(Value kind, Keys keys, Attestation told) {
        String text = kind.id();
        ids.share(text, kind.place(), Space.TEXT);
        return new CouncilText(
                told,
                text,
                keys.need("kind", v -> ids.term(v, "text-kind"), ""),
                keys.text("symbol"));
    }

    private Fact event(Value kind, Keys keys, Attestation told) {
        Optional<String> textKind = keys.find("text-kind").map(v -> ids.term(v, "text-kind"));
        if (textKind.isPresent()) {
            keys.find("text").ifPresent(v -> ids.share(v.id(), v.place(), Space.TEXT));
        }
        return new TextEvent(
                told,
                ids.term(kind, "text-event-kind"),
                keys.need("text", v -> ids.refer(v, Space.TEXT, Space.GROUP), ""),
                textKind,
                parts.parties(keys, "by"),
                during(keys),
                stance(keys));
    }

    private Fact position(Value kind, Keys keys, Attestation told) {
        return new Position(
                told,
                ids.term(kind, "act"),
                parts.parties(keys, "by"),
                during(keys),
                parts.participants(keys, "to"),
                keys.find("audience").map(v -> ids.term(v, "audience")),
                stance(keys));
    }

    private Optional<String> during(Keys keys) {
        return keys.find("during").map(v -> ids.refer(v, Space.EVENT, Space.GROUP));
    }

    private String stance(Keys keys) {
        return keys.find("stance").map(v -> ids.term(v, "stance")).orElse("none");
    }
}
