package org.envoygraph.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.envoygraph.facts.Attestation;
import org.envoygraph.facts.Attestation.Claim;
import org.envoygraph.facts.Evidence;
import org.envoygraph.facts.FactLink;
import org.envoygraph.facts.FactLink.Kind;
import org.envoygraph.facts.Participant;
import org.envoygraph.facts.Register;
import org.envoygraph.facts.Retraction;
import org.envoygraph.facts.Term;
import org.envoygraph.reading.Ids.Space;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Value;

/** Reads what facts of several kinds have in common. */
final class FactParts {
    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,9})-(\\d{1,9}) ([0-9a-f]{12}|[0-9a-f]{16})(?: (\\d{1,4}))?");
    private static final Pattern DIGEST_ALONE = Pattern.compile("[0-9a-f]{12}");

    private final Ids ids;

    FactParts(Ids ids) {
        this.ids = ids;
    }

    /** Reads the common keys of a fact. */
    Attestation attestation(String id, String article, Keys keys) {
        return new Attestation(
                id,
                article,
                keys.needText("label"),
                keys.text("gist"),
                keys.find("when").map(new WhenReader(ids)::read),
                keys.list("topics", v -> ids.term(v, Register.TOPIC)),
                links(keys),
                new CountReader(ids).counts(keys),
                term(keys, "claim", Claim.class, Claim.NARRATED),
                keys.find("identification")
                        .map(v -> v.one(List.of("certain", "uncertain"), "identification"))
                        .map("uncertain"::equals)
                        .orElse(false),
                keys.text("note"),
                keys.find("retracted").map(this::retraction),
                keys.need("evidence", FactParts::evidence, List.of()),
                keys.place());
    }

    private List<FactLink> links(Keys keys) {
        return Stream.of(Kind.values())
                .filter(kind -> kind != Kind.RELAYS)
                .flatMap(kind -> links(keys, kind).stream())
                .toList();
    }

    /** Reads the links of one kind. */
    List<FactLink> links(Keys keys, Kind kind) {
        return keys.list(kind.id(), v -> new FactLink(kind, ids.refer(v, Space.FACT), v.place()));
    }

    private Retraction retraction(Value value) {
        Keys keys = value.keys();
        Retraction read =
                new Retraction(
                        keys.need("on", Value::day, java.time.LocalDate.EPOCH),
                        keys.needText("reason"),
                        keys.find("superseded-by").map(v -> ids.refer(v, Space.FACT)));
        keys.done();
        return read;
    }

    private static List<Evidence> evidence(Value value) {
        List<Evidence> spans = value.items().stream().map(FactParts::span).toList();
        if (spans.isEmpty()) {
            value.problem("a fact needs evidence; `envoygraph span` makes the line");
        }
        return spans;
    }

    private static Evidence span(Value value) {
        String text = value.text();
        if (DIGEST_ALONE.matcher(text).matches()) {
            return Evidence.unplaced(text, value.place());
        }
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            if (!text.isBlank()) {
                value.problem(
                        "'"
                                + text
                                + "' is no evidence; write it like 800-955 a408991b7382f78b, as"
                                + " `envoygraph span` prints it");
            }
            return new Evidence(0, 0, "", 1, value.place());
        }
        int start = Integer.parseInt(span.group(1));
        int end = Integer.parseInt(span.group(2));
        int occurrence = span.group(4) == null ? 1 : Integer.parseInt(span.group(4));
        if (end <= start) {
            value.problem("'" + text + "' ends before it begins; `envoygraph span` makes the line");
        }
        if (occurrence < 1) {
            value.problem("'" + text + "' has an occurrence below 1; they count from 1");
        }
        return new Evidence(start, end, span.group(3), occurrence, value.place());
    }

    /** Parties with the capacity in which they take part. */
    List<Participant> participants(Keys keys, String key) {
        return keys.list(key, this::participant);
    }

    private Participant participant(Value value) {
        if (value.isText()) {
            return new Participant(
                    ids.party(value),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    value.place());
        }
        Keys keys = value.keys();
        Participant read =
                new Participant(
                        keys.need("who", ids::party, ""),
                        keys.find("as").map(v -> ids.refer(v, Space.POST)),
                        keys.find("for").map(v -> ids.refer(v, Space.COUNTRY, Space.ORGANIZATION)),
                        keys.find("role").map(v -> ids.term(v, "role")),
                        keys.find("implied").map(Value::yes).orElse(false),
                        keys.find("titled").map(Value::yes).orElse(false),
                        keys.find("who").map(Value::place).orElse(keys.place()));
        keys.done();
        return read;
    }

    /** Ids of parties. */
    List<String> parties(Keys keys, String key) {
        return keys.list(key, ids::party);
    }

    /** A term that the code itself must understand. */
    <E extends Enum<E> & Term> E term(Keys keys, String key, Class<E> list, E standard) {
        return keys.find(key)
                .map(v -> v.one(Term.ids(list), key))
                .flatMap(id -> Term.of(list, id))
                .orElse(standard);
    }

    /** Declares what a fact that cannot be read would tell of. */
    void declareTold(Value value) {
        if (value.isText()) {
            Ids.TOLD.forEach(space -> ids.share(value.text(), value.place(), space));
        }
    }

    Ids ids() {
        return ids;
    }
}
