package org.envoygraph.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.envoygraph.facts.Attestation;
import org.envoygraph.facts.EventStatus;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Group;
import org.envoygraph.facts.Meeting;
import org.envoygraph.facts.Occasion;
import org.envoygraph.facts.Provocation;
import org.envoygraph.facts.Transfer;
import org.envoygraph.facts.Visit;
import org.envoygraph.reading.Ids.Space;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Value;

/** Reads facts that tell of an event. */
final class EventReaders {
    private final FactParts parts;
    private final Ids ids;

    EventReaders(FactParts parts) {
        this.parts = parts;
        this.ids = parts.ids();
    }

    void into(Map<String, FactReader.KindReader> kinds) {
        kinds.put("meeting", (kind, keys, told) -> meeting(kind, keys, told, false));
        kinds.put("council-meeting", (kind, keys, told) -> meeting(kind, keys, told, true));
        kinds.put("visit", this::visit);
        kinds.put("occasion", this::occasion);
        kinds.put("group", this::group);
        kinds.put("provocation", this::provocation);
        kinds.put(
                "arms-transfer",
                (kind, keys, told) -> transfer(kind, keys, told, Transfer.Kind.ARMS_TRANSFER));
        kinds.put(
                "repatriation",
                (kind, keys, told) -> transfer(kind, keys, told, Transfer.Kind.REPATRIATION));
    }

    private String event(Value kind) {
        String name = kind.id();
        ids.share(name, kind.place(), Space.EVENT);
        return name;
    }

    private Fact meeting(Value kind, Keys keys, Attestation told, boolean council) {
        return new Meeting(
                told,
                event(kind),
                council,
                mode(keys),
                status(keys),
                location(keys),
                parts.participants(keys, "participants"),
                parts.parties(keys, "asked-by"),
                partOf(keys));
    }

    private Fact visit(Value kind, Keys keys, Attestation told) {
        return new Visit(
                told,
                event(kind),
                status(keys),
                location(keys),
                parts.participants(keys, "participants"),
                partOf(keys));
    }

    private Fact occasion(Value kind, Keys keys, Attestation told) {
        return new Occasion(
                told,
                event(kind),
                keys.need("kind", v -> ids.term(v, "occasion-kind"), ""),
                mode(keys),
                status(keys),
                location(keys),
                parts.participants(keys, "participants"),
                partOf(keys));
    }

    private Fact group(Value kind, Keys keys, Attestation told) {
        String name = kind.id();
        ids.share(name, kind.place(), Space.GROUP);
        Optional<Value> size = keys.find("size");
        return new Group(
                told,
                name,
                keys.need("of", v -> ids.term(v, "group-kind"), ""),
                size.isPresent() ? OptionalInt.of(size.get().number()) : OptionalInt.empty(),
                parts.parties(keys, "with"),
                parts.parties(keys, "without"),
                partOf(keys));
    }

    private Fact provocation(Value kind, Keys keys, Attestation told) {
        return new Provocation(
                told,
                event(kind),
                keys.need("kind", v -> ids.term(v, "provocation-kind"), ""),
                parts.parties(keys, "by"));
    }

    private Fact transfer(Value kind, Keys keys, Attestation told, Transfer.Kind what) {
        return new Transfer(
                told,
                event(kind),
                what,
                parts.parties(keys, "from"),
                parts.parties(keys, "to"),
                parts.participants(keys, "participants"));
    }

    private Optional<String> mode(Keys keys) {
        return keys.find("mode").map(v -> ids.term(v, "mode"));
    }

    private EventStatus status(Keys keys) {
        return parts.term(keys, "status", EventStatus.class, EventStatus.HELD);
    }

    private Optional<String> location(Keys keys) {
        return keys.find("place").map(v -> ids.refer(v, Space.PLACE));
    }

    private List<String> partOf(Keys keys) {
        return keys.list("part-of", v -> ids.refer(v, Space.EVENT, Space.GROUP));
    }
}
