package org.envoygraph.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.envoygraph.facts.Country;
import org.envoygraph.facts.Locality;
import org.envoygraph.facts.NameVariant;
import org.envoygraph.facts.Organization;
import org.envoygraph.facts.Party;
import org.envoygraph.facts.Person;
import org.envoygraph.facts.Post;
import org.envoygraph.facts.Register;
import org.envoygraph.facts.Rename.Kind;
import org.envoygraph.facts.UnidentifiedParty;
import org.envoygraph.reading.Ids.Space;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Value;

/** Reads {@code data/register}: one file a kind of thing. */
final class RegisterReader {
    static final List<String> FILES =
            List.of(
                    "terms",
                    "topics",
                    "countries",
                    "organizations",
                    "posts",
                    "people",
                    "unidentified",
                    "places");

    /** The spaces that each file fills; the terms are no space. */
    private static final Map<String, Space> SPACES =
            Map.of(
                    "countries", Space.COUNTRY,
                    "organizations", Space.ORGANIZATION,
                    "posts", Space.POST,
                    "people", Space.PERSON,
                    "unidentified", Space.UNIDENTIFIED,
                    "places", Space.PLACE);

    private final Ids ids;
    private final TermsReader terms;
    private final Collection<Party> parties = new ArrayList<>();
    private final Collection<Post> posts = new ArrayList<>();
    private final Collection<Locality> localities = new ArrayList<>();

    RegisterReader(Ids ids) {
        this.ids = ids;
        this.terms = new TermsReader(ids);
    }

    /** Reads one of {@link #FILES}. */
    void read(String name, Value document) {
        switch (name) {
            case "terms" -> terms.readTerms(document);
            case "topics" -> terms.readTopics(document);
            case "countries" -> entries(document, Kind.PARTY, this::country);
            case "organizations" -> entries(document, Kind.PARTY, this::organization);
            case "posts" -> entries(document, Kind.POST, this::post);
            case "people" -> entries(document, Kind.PARTY, this::person);
            case "unidentified" -> entries(document, Kind.PARTY, this::unidentified);
            case "places" -> entries(document, Kind.PLACE, this::locality);
            default -> throw new IllegalArgumentException(name);
        }
    }

    /** Takes note that a file cannot be read, so that what refers to it is no problem. */
    void passOver(String name) {
        switch (name) {
            case "terms" -> ids.passOverTerms(scheme -> !scheme.equals(Register.TOPIC));
            case "topics" -> ids.passOverTerms(Register.TOPIC::equals);
            default -> ids.passOver(SPACES.get(name));
        }
    }

    Register register() {
        return new Register(parties, posts, localities, terms.schemes());
    }

    private void entries(Value document, Kind kind, BiConsumer<String, Keys> entry) {
        document.keys()
                .eachId(
                        (id, value) -> {
                            Keys keys = value.keys();
                            entry.accept(id, keys);
                            ids.former().read(keys, "formerly", kind, id);
                            keys.done();
                        });
    }

    private void person(String id, Keys keys) {
        ids.declare(id, keys.place(), Space.PERSON, Ids.PARTY);
        parties.add(
                new Person(
                        id,
                        keys.needText("name"),
                        keys.text("family"),
                        keys.find("order").map(v -> ids.term(v, "name-order")),
                        keys.find("country").map(v -> ids.refer(v, Space.COUNTRY)),
                        keys.text("note"),
                        variants(keys),
                        keys.place()));
    }

    private void unidentified(String id, Keys keys) {
        ids.declare(id, keys.place(), Space.UNIDENTIFIED, Ids.PARTY);
        Optional<Value> headcount = keys.find("headcount");
        parties.add(
                new UnidentifiedParty(
                        id,
                        keys.needText("label"),
                        keys.find("post").map(v -> ids.refer(v, Space.POST)),
                        headcount.isPresent()
                                ? OptionalInt.of(headcount.get().number())
                                : OptionalInt.empty(),
                        approximate(keys),
                        keys.text("mention"),
                        keys.list("candidates", v -> ids.refer(v, Space.PERSON)),
                        keys.text("reason"),
                        keys.find("country").map(v -> ids.refer(v, Space.COUNTRY)),
                        keys.place()));
    }

    private static boolean approximate(Keys keys) {
        if (keys.has("approximate") && !keys.has("headcount")) {
            keys.problemAt(
                    "approximate", "'approximate' is of no number; add 'headcount' or take it out");
        }
        return keys.find("approximate").map(Value::yes).orElse(false);
    }

    private void country(String id, Keys keys) {
        ids.declare(id, keys.place(), Space.COUNTRY, Ids.PARTY);
        parties.add(
                new Country(
                        id,
                        keys.needText("name"),
                        keys.need("iso3", RegisterReader::iso3, ""),
                        variants(keys),
                        keys.place()));
    }

    private static String iso3(Value value) {
        String code = value.text();
        if (!code.isBlank() && !code.matches("[A-Z]{3}")) {
            value.problem("'" + code + "' is no ISO 3166-1 alpha-3 code; write it like KOR");
        }
        return code;
    }

    private void organization(String id, Keys keys) {
        ids.declare(id, keys.place(), Space.ORGANIZATION, Ids.PARTY);
        parties.add(
                new Organization(
                        id,
                        keys.needText("name"),
                        keys.need("kind", v -> ids.term(v, "organization-kind"), ""),
                        keys.find("country").map(v -> ids.refer(v, Space.COUNTRY)),
                        keys.find("part-of").map(v -> ids.refer(v, Space.ORGANIZATION)),
                        keys.list("members", v -> ids.refer(v, Space.COUNTRY)),
                        variants(keys),
                        keys.place()));
    }

    private void post(String id, Keys keys) {
        ids.declare(id, keys.place(), Space.POST);
        posts.add(
                new Post(
                        id,
                        keys.needText("title"),
                        keys.need("kind", v -> ids.term(v, "post-kind"), ""),
                        keys.find("at").map(v -> ids.refer(v, Space.ORGANIZATION, Space.COUNTRY)),
                        keys.find("country").map(v -> ids.refer(v, Space.COUNTRY)),
                        keys.list("remit", v -> ids.term(v, Register.TOPIC)),
                        variants(keys),
                        keys.place()));
    }

    private void locality(String id, Keys keys) {
        ids.declare(id, keys.place(), Space.PLACE);
        localities.add(
                new Locality(
                        id,
                        keys.needText("name"),
                        keys.need("kind", v -> ids.term(v, "place-kind"), ""),
                        keys.find("country").map(v -> ids.refer(v, Space.COUNTRY)),
                        variants(keys),
                        keys.place()));
    }

    private List<NameVariant> variants(Keys keys) {
        return keys.list(
                "also",
                value -> {
                    Keys variant = value.keys();
                    NameVariant read =
                            new NameVariant(
                                    variant.needText("name"),
                                    variant.find("language")
                                            .map(ArticleReader::language)
                                            .orElse("en"),
                                    variant.list("in", v -> ids.refer(v, Space.ARTICLE)),
                                    variant.place());
                    variant.done();
                    return read;
                });
    }
}
