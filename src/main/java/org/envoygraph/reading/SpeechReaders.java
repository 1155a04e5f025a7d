package org.envoygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.envoygraph.facts.Attestation;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.FactLink;
import org.envoygraph.facts.FactLink.Kind;
import org.envoygraph.facts.Readout;
import org.envoygraph.facts.Readout.Availability;
import org.envoygraph.facts.Statement;
import org.envoygraph.facts.Statement.Modality;
import org.envoygraph.facts.Statement.Polarity;
import org.envoygraph.reading.Ids.Space;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Value;

/** Reads statements and readouts. */
final class SpeechReaders {
    private static final String IN = "in ";

    private final FactParts parts;
    private final Ids ids;

    SpeechReaders(FactParts parts) {
        this.parts = parts;
        this.ids = parts.ids();
    }

    void into(Map<String, FactReader.KindReader> kinds) {
        kinds.put(
                "statement",
                (kind, keys, told) ->
                        statement(
                                keys, told, kind.items().stream().flatMap(this::saidIn).toList()));
        kinds.put("readout", this::readout);
    }

    private Fact readout(Value kind, Keys keys, Attestation told) {
        return new Readout(
                statement(keys, told, List.of()),
                kind.items().stream().map(v -> ids.refer(v, Space.EVENT)).toList(),
                parts.term(keys, "availability", Availability.class, Availability.PUBLISHED));
    }

    private Statement statement(Keys keys, Attestation told, List<String> saidIn) {
        return new Statement(
                withRelays(told, parts.links(keys, Kind.RELAYS)),
                saidIn,
                keys.need("speaker", v -> parts.participants(keys, "speaker"), List.of()),
                parts.participants(keys, "to"),
                keys.find("audience").map(v -> ids.term(v, "audience")),
                keys.need("act", v -> ids.term(v, "act"), ""),
                keys.find("form").map(v -> ids.term(v, "form")),
                keys.find("stance").map(v -> ids.term(v, "stance")).orElse("none"),
                parts.term(keys, "polarity", Polarity.class, Polarity.AFFIRMED),
                parts.term(keys, "modality", Modality.class, Modality.ACTUAL),
                keys.find("channel").map(v -> ids.term(v, "channel")));
    }

    private static Attestation withRelays(Attestation told, List<FactLink> relays) {
        List<FactLink> links = new ArrayList<>(told.links());
        links.addAll(relays);
        return told.withLinks(links);
    }

    private Stream<String> saidIn(Value kind) {
        String text = kind.text();
        if (text.equals("alone")) {
            return Stream.empty();
        }
        if (!text.startsWith(IN)) {
            kind.problem(
                    "'"
                            + text
                            + "' says not where it was said; write `in` and an event, or `alone`");
            return Stream.of(text);
        }
        String event = text.substring(IN.length());
        ids.refer(event, kind.place(), List.of(Space.EVENT));
        return Stream.of(event);
    }
}
