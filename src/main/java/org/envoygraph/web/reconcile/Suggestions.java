package org.envoygraph.web.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JsonObject;
import org.envoygraph.linking.Known;
import org.envoygraph.web.api.Json;

/** What may be meant by the first letters of a name. */
final class Suggestions {
    private static final int MOST = 20;
    private static final int MOST_CHARACTERS = 200;

    private final Things things;

    Suggestions(Things things) {
        this.things = things;
    }

    JsonObject entities(Fields fields) throws Refusal {
        Set<String> types = fields.find("type").map(Set::of).orElse(Set.of());
        List<JsonObject> found =
                things.index().beginning(prefix(fields), types, MOST).stream()
                        .map(this::entity)
                        .toList();
        return Json.object("result", found);
    }

    private JsonObject entity(Known known) {
        Optional<Thing> thing = things.find(known.id());
        return Json.object(
                "id", known.id(),
                "name", known.label(),
                "description", thing.map(t -> t.description(things)).orElse(""),
                "notable", things.space().json(known.types()));
    }

    JsonObject types(Fields fields) throws Refusal {
        String prefix = prefix(fields);
        return Json.object(
                "result",
                Arrays.stream(Kind.values())
                        .filter(kind -> begins(kind.label(), prefix))
                        .map(kind -> told(kind.id(), kind.label(), kind.description()))
                        .toList());
    }

    JsonObject properties(Fields fields) throws Refusal {
        String prefix = prefix(fields);
        return Json.object(
                "result",
                Arrays.stream(Property.values())
                        .filter(each -> begins(each.label(), prefix) || begins(each.id(), prefix))
                        .map(Suggestions::told)
                        .toList());
    }

    /** The properties that things of the type have, or all. */
    static JsonObject proposed(Fields fields) {
        Optional<String> type = fields.find("type");
        List<JsonObject> properties =
                Property.of(type.flatMap(Kind::find)).stream().map(Suggestions::told).toList();
        JsonObject answer = Json.object("properties", properties);
        type.ifPresent(id -> answer.put("type", id));
        return answer;
    }

    private static JsonObject told(Property property) {
        return told(property.id(), property.label(), property.description());
    }

    private static JsonObject told(String id, String name, String description) {
        return Json.object("id", id, "name", name, "description", description);
    }

    private static String prefix(Fields fields) throws Refusal {
        String prefix = fields.get("prefix");
        if (prefix.length() > MOST_CHARACTERS) {
            throw Refusal.tooLarge("A prefix has at most " + MOST_CHARACTERS + " characters");
        }
        return prefix;
    }

    private static boolean begins(String name, String prefix) {
        String low = prefix.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[ -]"))
                        .anyMatch(word -> word.startsWith(low))
                || name.toLowerCase(Locale.ROOT).startsWith(low);
    }
}
