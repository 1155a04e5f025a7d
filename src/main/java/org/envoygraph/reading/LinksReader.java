package org.envoygraph.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.envoygraph.facts.Identifier;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.LinkDecision.Judgement;
import org.envoygraph.facts.LinkSubject;
import org.envoygraph.facts.LinkSubject.Kind;
import org.envoygraph.facts.Links;
import org.envoygraph.facts.Term;
import org.envoygraph.reading.Ids.Space;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Value;

/** Reads {@code data/links}: decisions on items of Wikidata, copies of them, other identifiers. */
final class LinksReader {
    static final List<String> FILES = List.of("wikidata", "identifiers", "items");

    /** How a name matcher would decide; no curator may. */
    private static final String SURNAME = "surname";

    private static final String SECOND_IDENTIFIER = "second-identifier";

    private static final Map<Kind, Space> SPACES =
            Map.of(
                    Kind.PERSON, Space.PERSON,
                    Kind.COUNTRY, Space.COUNTRY,
                    Kind.ORGANIZATION, Space.ORGANIZATION,
                    Kind.PLACE, Space.PLACE,
                    Kind.POST, Space.POST,
                    Kind.TEXT, Space.TEXT);

    private final Ids ids;
    private final LinkConflicts conflicts = new LinkConflicts();
    private final List<LinkDecision> decisions = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final ItemsReader items = new ItemsReader();

    LinksReader(Ids ids) {
        this.ids = ids;
    }

    Links links() {
        return new Links(decisions, identifiers, items.items());
    }

    /** Reads one of {@link #FILES}, a list of entries. */
    void read(String name, Value document) {
        for (Value value : document.items()) {
            Keys keys = value.keys();
            switch (name) {
                case "wikidata" -> decision(keys);
                case "identifiers" -> identifiersOnly(keys);
                case "items" -> items.read(keys);
                default -> throw new IllegalArgumentException(name);
            }
            keys.done();
        }
    }

    private void identifiersOnly(Keys keys) {
        Optional<LinkSubject> subject = subject(keys);
        Optional<Keys> codes =
                keys.need("identifiers", v -> Optional.of(v.keys()), Optional.empty());
        List<String> seenIn = seenIn(keys);
        if (subject.isPresent() && codes.isPresent()) {
            identifiers(codes.get(), subject.get(), seenIn);
        }
    }

    private void decision(Keys keys) {
        Optional<LinkSubject> subject = subject(keys);
        String item = keys.need("item", LinksReader::item, "");
        Judgement judgement =
                keys.need("judgement", v -> v.one(Term.ids(Judgement.class), "judgement"), "")
                        .transform(id -> Term.of(Judgement.class, id))
                        .orElse(Judgement.UNSURE);
        String method = keys.need("method", this::method, "");
        LocalDate decided = keys.need("decided", Value::day, LocalDate.EPOCH);
        String label = keys.needText("label");
        String language = keys.find("language").map(ArticleReader::language).orElse("en");
        String type = keys.needText("type");
        List<String> seenIn = seenIn(keys);
        Optional<Value> others = keys.find("identifiers");
        Optional<String> note = keys.text("note");
        secondIdentifier(keys, judgement, method, others.isPresent());
        if (subject.isEmpty() || item.isBlank()) {
            return;
        }
        LinkDecision decision =
                new LinkDecision(
                        subject.get(),
                        item,
                        judgement,
                        method,
                        decided,
                        label,
                        language,
                        type,
                        seenIn,
                        note,
                        keys.place());
        conflicts.with(decision).ifPresent(message -> keys.problemAt("item", message));
        decisions.add(decision);
        others.ifPresent(v -> identifiers(v.keys(), subject.get(), seenIn));
    }

    private static void secondIdentifier(
            Keys keys, Judgement judgement, String method, boolean given) {
        if (method.equals(SECOND_IDENTIFIER) && !given) {
            keys.problemAt(
                    "method",
                    "'" + SECOND_IDENTIFIER + "' without one; add it under `identifiers`");
        }
        if (judgement != Judgement.SAME && given) {
            keys.problemAt(
                    "identifiers",
                    "'identifiers' are those of our thing; leave them out where it is not the same");
        }
    }

    private static List<String> seenIn(Keys keys) {
        List<String> files = keys.list("seen-in", Value::text);
        if (files.isEmpty()) {
            keys.problem("no evidence; name under 'seen-in' the public file that pairs the two");
        }
        return files;
    }

    static String item(Value value) {
        String item = value.text();
        if (!item.isBlank() && !item.matches("Q[1-9][0-9]*")) {
            value.problem("'" + item + "' is no item of Wikidata; write it like Q423");
            return "";
        }
        return item;
    }

    private String method(Value value) {
        if (value.text().equals(SURNAME)) {
            value.problem(
                    "'surname' is refused: a surname alone is no evidence; find a second identifier,"
                            + " or check the full label");
            return SURNAME;
        }
        return ids.term(value, "link-method");
    }

    private void identifiers(Keys keys, LinkSubject subject, List<String> seenIn) {
        keys.each(
                (scheme, code) -> {
                    ids.term(scheme, keys.placeOf(scheme), "identifier-scheme");
                    Identifier identifier =
                            new Identifier(subject, scheme, code.text(), seenIn, code.place());
                    conflicts.with(identifier).ifPresent(code::problem);
                    identifiers.add(identifier);
                });
    }

    private Optional<LinkSubject> subject(Keys keys) {
        List<Kind> given = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (keys.has(kind.id())) {
                given.add(kind);
            }
        }
        if (given.size() != 1) {
            keys.problem(
                    "tells of "
                            + given.size()
                            + " things; begin it with one of "
                            + String.join(", ", Term.ids(Kind.class)));
            return Optional.empty();
        }
        Value value = keys.find(given.get(0).id()).orElseThrow();
        return Optional.of(new LinkSubject(given.get(0), id(given.get(0), value), value.place()));
    }

    private String id(Kind kind, Value value) {
        if (SPACES.containsKey(kind)) {
            return ids.refer(value, SPACES.get(kind));
        }
        String text = value.text();
        if (kind == Kind.CLASS && !text.matches("[A-Z][A-Za-z]*")) {
            value.problem(
                    "'" + text + "' is no class; write it as the ontology does, like Country");
        }
        if (kind == Kind.TERM) {
            String[] parts = text.split("/", -1);
            if (parts.length == 2) {
                ids.term(parts[1], value.place(), parts[0]);
            } else {
                value.problem("'" + text + "' is no term; write it like post-kind/ambassador");
            }
        }
        return text;
    }
}
