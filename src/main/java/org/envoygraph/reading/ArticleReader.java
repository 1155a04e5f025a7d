package org.envoygraph.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Article.Identification;
import org.envoygraph.facts.Article.Publication;
import org.envoygraph.facts.Article.Text;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problems;
import org.envoygraph.reading.Ids.Space;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Value;

/** Reads one article: its bibliography, then its facts. */
final class ArticleReader {
    private final String id;
    private final Ids ids;
    private final Problems problems;
    private final FactReader factReader;
    private final List<Fact> facts = new ArrayList<>();

    ArticleReader(String id, Ids ids, Problems problems) {
        this.id = id;
        this.ids = ids;
        this.problems = problems;
        this.factReader = new FactReader(id, ids);
    }

    /** The facts that {@link #read} found, without those that have a problem. */
    List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** Takes note that the file cannot be read, so that what refers to it is no problem. */
    void passOver() {
        ids.share(id, Place.of(id), Space.ARTICLE);
        ids.passOver(Space.FACT);
        ids.passOver(Ids.TOLD);
    }

    Article read(Keys keys) {
        return read(keys, keys);
    }

    /** Reads an article whose facts stand under a key of another map. */
    Article read(Keys keys, Keys beside) {
        ids.declare(id, keys.place(), Space.ARTICLE);
        Article article =
                new Article(
                        id,
                        keys.text("title"),
                        keys.find("publisher").map(v -> ids.refer(v, Space.ORGANIZATION)),
                        keys.find("agency").map(v -> ids.refer(v, Space.ORGANIZATION)),
                        keys.list("rests-on", v -> ids.refer(v, Space.ORGANIZATION)),
                        keys.find("author").map(v -> ids.refer(v, Space.PERSON)),
                        keys.find("collection").map(v -> ids.term(v, "collection")),
                        keys.find("published").map(this::publication),
                        keys.find("identified").map(this::identification),
                        keys.find("address").map(ArticleReader::address),
                        keys.need("language", ArticleReader::language, "en"),
                        keys.need("text", this::text, Text.held(0, "")),
                        keys.text("note"),
                        keys.place());
        beside.need("facts", this::readFacts, List.of());
        keys.done();
        return article;
    }

    private List<Fact> readFacts(Value value) {
        value.keysIfRight().ifPresentOrElse(keys -> keys.eachId(this::fact), this::passOver);
        return facts;
    }

    private void fact(String factId, Value value) {
        Place place = value.place();
        ids.declare(factId, place, Space.FACT);
        int before = problems.count();
        Optional<Keys> keys = value.keysIfRight();
        if (keys.isEmpty()) {
            ids.passOver(Ids.TOLD);
        }
        Optional<Fact> fact = keys.flatMap(k -> factReader.read(factId, k));
        if (problems.count() == before) {
            fact.ifPresent(facts::add);
        }
    }

    private Text text(Value value) {
        Keys keys = value.keys();
        boolean held = keys.find("held").map(Value::yes).orElse(true);
        Optional<String> seen = keys.find("completeness").map(v -> ids.term(v, "completeness"));
        if (held && seen.isPresent()) {
            keys.problemAt("completeness", "only a text that is not held has it; take it out");
        }
        Text text =
                held
                        ? Text.held(
                                keys.need("characters", Value::number, 0),
                                keys.need("sha256", v -> digest(v, 64), ""))
                        : Text.notHeld(seen.orElseGet(() -> keys.needText("completeness")));
        keys.done();
        return text;
    }

    private static String address(Value value) {
        String address = value.text();
        if (!address.isBlank() && !address.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
            value.problem("'" + address + "' is no address; it begins with http:// or https://");
        }
        return address;
    }

    private Publication publication(Value value) {
        Keys keys = value.keys();
        String at = keys.needText("at");
        Optional<LocalDateTime> time =
                at.contains("T")
                        ? keys.find("at")
                                .map(
                                        v ->
                                                v.parsed(
                                                                ArticleReader::dateTime,
                                                                "no date and time",
                                                                "2022-12-09T09:17")
                                                        .orElse(LocalDate.EPOCH.atStartOfDay()))
                        : Optional.empty();
        LocalDate day =
                time.map(LocalDateTime::toLocalDate)
                        .orElseGet(() -> keys.need("at", Value::day, LocalDate.EPOCH));
        Optional<String> knownBy =
                keys.find("known-by").map(v -> ids.term(v, "publication-source"));
        boolean zoneless = time.isEmpty() && !keys.has("zone") && !keys.has("zone-origin");
        Optional<String> zone =
                zoneless
                        ? Optional.empty()
                        : Optional.of(keys.need("zone", ArticleReader::zone, "+00:00"));
        boolean stated =
                !zoneless
                        && keys.need(
                                        "zone-origin",
                                        v -> v.one(List.of("stated", "assumed"), "zone-origin"),
                                        "")
                                .equals("stated");
        keys.done();
        return new Publication(day, time, zone, stated, knownBy);
    }

    private static LocalDateTime dateTime(String text) {
        if (!text.matches("[1-9][0-9]{3}-.*")) {
            throw new DateTimeException(text);
        }
        return LocalDateTime.parse(text);
    }

    private Identification identification(Value value) {
        Keys keys = value.keys();
        Identification read =
                new Identification(
                        keys.find("publisher").map(v -> ids.refer(v, Space.ORGANIZATION)),
                        keys.find("month").flatMap(Value::monthIfRight).map(YearMonth::toString),
                        keys.text("note"));
        keys.done();
        return read;
    }

    /** An offset from UTC. */
    static String zone(Value value) {
        return value.parsed(ZoneOffset::of, "no offset from UTC", "\"+09:00\"")
                .orElse(ZoneOffset.UTC)
                .getId();
    }

    /** A BCP 47 tag. */
    static String language(Value value) {
        String tag = value.text();
        if (!tag.isBlank() && !tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            value.problem("'" + tag + "' is no language tag; write it like en or zh-Hant");
        }
        return tag;
    }

    /** Hexadecimal digits, lower case. */
    static String digest(Value value, int digits) {
        String hex = value.text();
        if (!hex.isBlank() && !hex.matches("[0-9a-f]{" + digits + "}")) {
            value.problem("'" + hex + "' is no digest; it has " + digits + " digits 0-9 and a-f");
        }
        return hex;
    }
}
