package org.envoygraph.web.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.envoygraph.web.api.Json;

/**
 * Where the ids of a service come from.
 *
 * @param ids what stands before the id of every thing to make its IRI
 * @param schema the same of types and properties
 * @param types labels of types besides ours, by id
 * @param properties ids of properties that mean one of ours, by their own id: {@code P27} to {@code
 *     country}
 */
public record Space(
        String ids, String schema, Map<String, String> types, Map<String, String> properties) {
    static final Space OURS = new Space(Terms.ROOT, Terms.NS, Map.of(), Map.of());

    public Space {
        Objects.requireNonNull(ids);
        Objects.requireNonNull(schema);
        types = Map.copyOf(types);
        properties = Map.copyOf(properties);
    }

    /** Of those types that have a name here. */
    List<JsonObject> json(List<String> typeIds) {
        List<JsonObject> all = new ArrayList<>();
        for (String id : typeIds) {
            Optional.ofNullable(types.get(id))
                    .map(label -> Json.object("id", id, "name", label))
                    .or(() -> Kind.find(id).map(Kind::json))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** The id by which a property is known among ours. */
    String property(String id) {
        return properties.getOrDefault(id, id);
    }
}
