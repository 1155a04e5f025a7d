package org.envoygraph.web.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.envoygraph.web.api.Json;

/** Gives the values of properties of things that were found, for columns of a table. */
final class Extension {
    private static final int MOST_IDS = 500;

    private final Things things;

    Extension(Things things) {
        this.things = things;
    }

    JsonObject rows(JsonObject asked) throws Refusal {
        List<Property> properties = new ArrayList<>();
        for (JsonValue each : list(asked, "properties")) {
            properties.add(property(each));
        }
        JsonArray ids = list(asked, "ids");
        if (ids.size() > MOST_IDS) {
            throw Refusal.tooLarge("Ask for at most " + MOST_IDS + " ids at once");
        }
        JsonObject rows = new JsonObject();
        for (JsonValue id : ids) {
            if (!id.isString()) {
                throw Refusal.wrong("'ids' has what is no text");
            }
            rows.put(id.getAsString().value(), row(id.getAsString().value(), properties));
        }
        List<JsonObject> meta = properties.stream().map(Extension::meta).toList();
        return Json.object("meta", meta, "rows", rows);
    }

    private static JsonArray list(JsonObject asked, String name) throws Refusal {
        JsonValue value = asked.get(name);
        if (value == null || !value.isArray()) {
            throw Refusal.wrong("'extend' needs the list '" + name + "'");
        }
        return value.getAsArray();
    }

    private static Property property(JsonValue asked) throws Refusal {
        JsonValue id = asked.isObject() ? asked.getAsObject().get("id") : null;
        if (id == null || !id.isString()) {
            throw Refusal.wrong("A property to extend by needs an 'id'");
        }
        String text = id.getAsString().value();
        Optional<Property> property = Property.find(text);
        if (property.isEmpty()) {
            List<String> known = new ArrayList<>();
            Property.of(Optional.empty()).forEach(each -> known.add(each.id()));
            throw Refusal.wrong(
                    "'" + text + "' is no property; there are " + String.join(", ", known));
        }
        return property.get();
    }

    private static JsonObject meta(Property property) {
        JsonObject meta = Json.object("id", property.id(), "name", property.label());
        if (property == Property.COUNTRY) {
            meta.put("type", Kind.COUNTRY.json());
        } else if (property == Property.POST) {
            meta.put("type", Kind.POST.json());
        }
        return meta;
    }

    /** Of a thing that is not there, all is empty. */
    private JsonObject row(String id, List<Property> properties) {
        JsonObject row = new JsonObject();
        Optional<Thing> thing = things.find(id);
        for (Property property : properties) {
            List<String> values = thing.map(t -> t.values(property)).orElse(List.of());
            row.put(property.id(), Json.array(values.stream().map(this::value).toList()));
        }
        return row;
    }

    private JsonObject value(String value) {
        return things.find(value)
                .filter(thing -> value.startsWith(Terms.ROOT))
                .map(thing -> Json.object("id", thing.id(), "name", thing.known().label()))
                .orElseGet(() -> Json.object("str", things.shown(value)));
    }
}
