package org.envoygraph.web.reconcile;

import java.util.List;
import org.apache.jena.atlas.json.JsonObject;
import org.envoygraph.web.api.Json;

/** What the service is and where its parts are. */
final class Manifest {
    private static final int WIDTH = 430;
    private static final int HEIGHT = 300;

    private Manifest() {}

    /**
     * The manifest of a service.
     *
     * @param address of the service, without a slash at its end. Ids have a slash in them, so they
     *     stand behind a question mark: in a path they would be refused as ambiguous
     * @param space of its ids
     */
    static JsonObject at(String address, Space space) {
        String preview = address + "/preview?id={{id}}";
        JsonObject suggest = new JsonObject();
        for (String what : List.of("entity", "type", "property")) {
            suggest.put(
                    what,
                    Json.object(
                            "service_url",
                            address,
                            "service_path",
                            "/suggest/" + what,
                            "flyout_service_url",
                            address,
                            "flyout_service_path",
                            "/flyout/" + what + "?id=${id}"));
        }
        JsonObject propose =
                Json.object("service_url", address, "service_path", "/extend/properties");
        List<JsonObject> types =
                List.of(Kind.PERSON, Kind.ENVOY, Kind.COUNTRY, Kind.ORGANIZATION, Kind.POST)
                        .stream()
                        .map(Kind::json)
                        .toList();
        JsonObject manifest =
                Json.object(
                        "versions",
                        List.of("0.2"),
                        "name",
                        "Envoy Graph",
                        "identifierSpace",
                        space.ids(),
                        "schemaSpace",
                        space.schema(),
                        "defaultTypes",
                        types,
                        "view",
                        Json.object("url", preview),
                        "suggest",
                        suggest);
        manifest.put("preview", Json.object("url", preview, "width", WIDTH, "height", HEIGHT));
        manifest.put("extend", Json.object("propose_properties", propose));
        return manifest;
    }
}
