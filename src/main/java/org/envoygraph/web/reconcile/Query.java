package org.envoygraph.web.reconcile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.envoygraph.linking.Bound;
import org.envoygraph.linking.Candidate;
import org.envoygraph.linking.Known;
import org.envoygraph.linking.Wanted;

/**
 * One query of a batch.
 *
 * @param limit how many candidates to give at most
 * @param strict whether things of other types are left out
 */
record Query(Wanted wanted, int limit, boolean strict) {
    private static final int MOST_CHARACTERS = 500;
    private static final int MOST_VALUES = 50;
    private static final int MOST_CANDIDATES = 50;
    private static final int USUAL = 5;

    private static final Set<String> STRICT = Set.of("any", "all");
    private static final Set<String> MEMBERS =
            Set.of("query", "type", "limit", "properties", "type_strict");

    /** Properties whose values stand for a name where the query has none. */
    private static final List<String> NAMES = List.of("name", "symbol", "iso3");

    static Query of(String key, JsonValue value, Things things) throws Refusal {
        if (!value.isObject()) {
            throw Refusal.wrong("The query '" + key + "' is no object");
        }
        JsonObject query = value.getAsObject();
        for (String member : query.keys()) {
            if (!MEMBERS.contains(member)) {
                throw Refusal.wrong("The query '" + key + "' has '" + member + "', not known here");
            }
        }
        List<Asked> given = given(key, query, things.space());
        Optional<String> name = texts(query.get("query")).stream().findFirst();
        if (name.isEmpty() && given.isEmpty()) {
            throw Refusal.wrong("The query '" + key + "' has neither 'query' nor 'properties'");
        }
        Wanted wanted =
                new Wanted(
                        name.orElseGet(() -> values(given, NAMES).findFirst().orElse("")),
                        texts(query.get("type")),
                        countries(values(given, List.of("country")).toList(), things),
                        values(given, List.of("post")).map(Reading::id).toList(),
                        day(key, values(given, List.of("date")).findFirst()));
        boolean strict =
                texts(query.get("type_strict")).stream()
                        .findFirst()
                        .filter(STRICT::contains)
                        .isPresent();
        return new Query(wanted, limit(key, query.get("limit")), strict);
    }

    private record Asked(String property, List<String> values) {}

    private static List<Asked> given(String key, JsonObject query, Space space) throws Refusal {
        List<Asked> given = new ArrayList<>();
        JsonValue properties = query.get("properties");
        for (JsonValue each : properties == null ? new JsonArray() : list(properties)) {
            JsonValue id = each.isObject() ? each.getAsObject().get("pid") : null;
            if (id == null || !id.isString() || !each.getAsObject().hasKey("v")) {
                throw Refusal.wrong("A property of the query '" + key + "' needs 'pid' and 'v'");
            }
            given.add(
                    new Asked(
                            space.property(id.getAsString().value()),
                            texts(each.getAsObject().get("v"))));
        }
        return given;
    }

    private static Stream<String> values(List<Asked> given, List<String> names) {
        return given.stream()
                .filter(each -> names.contains(each.property))
                .flatMap(each -> each.values.stream());
    }

    /** A text, a number, a thing's id, or a list of such, as texts. */
    private static List<String> texts(JsonValue value) throws Refusal {
        List<String> texts = new ArrayList<>();
        for (JsonValue each : value == null ? new JsonArray() : list(value)) {
            JsonValue said = each.isObject() ? each.getAsObject().get("id") : each;
            if (said != null && (said.isString() || said.isNumber() || said.isBoolean())) {
                String text = said.isString() ? said.getAsString().value() : said.toString();
                if (text.length() > MOST_CHARACTERS || texts.size() == MOST_VALUES) {
                    throw Refusal.tooLarge(
                            "A value has at most " + MOST_CHARACTERS + " characters");
                }
                texts.add(text);
            }
        }
        return texts;
    }

    private static JsonArray list(JsonValue value) {
        if (value.isArray()) {
            return value.getAsArray();
        }
        JsonArray one = new JsonArray();
        one.add(value);
        return one;
    }

    /** By id or by name; a name that is no country's says nothing. */
    private static List<String> countries(List<String> values, Things things) {
        List<String> ids = new ArrayList<>();
        for (String value : values) {
            Optional<Thing> known = things.find(value);
            Wanted named = Wanted.named(value).of(Kind.COUNTRY.id());
            known.map(Thing::known)
                    .or(
                            () ->
                                    Bound.USUAL
                                            .decide(things.index().candidates(named, 2))
                                            .map(Candidate::known))
                    .map(Known::id)
                    .ifPresent(ids::add);
        }
        return ids;
    }

    private static Optional<LocalDate> day(String key, Optional<String> text) throws Refusal {
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException wrong) {
            throw Refusal.wrong("A date of the query '" + key + "' is not like 2022-12-07");
        }
    }

    private static int limit(String key, JsonValue value) throws Refusal {
        if (value == null) {
            return USUAL;
        }
        int limit = value.isNumber() ? value.getAsNumber().value().intValue() : 0;
        if (limit < 1) {
            throw Refusal.wrong("The limit of the query '" + key + "' is no number from 1");
        }
        return Math.min(limit, MOST_CANDIDATES);
    }
}
