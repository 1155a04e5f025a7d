package org.envoygraph.web.api;

import java.util.List;
import org.apache.jena.atlas.json.JsonObject;
import org.envoygraph.web.api.Form.Offer;

/** Ontology, description and dumps as paths of OpenAPI. */
final class OpenApiGraphs {
    private static final JsonObject TEXT = Json.object("schema", Json.object("type", "string"));

    private OpenApiGraphs() {}

    static void addTo(JsonObject paths) {
        JsonObject graph = new JsonObject();
        Offer.GRAPH.forEach(offer -> graph.put(offer.mediaType(), TEXT));
        paths.put(
                "/ns", path("ontology", "What does each term mean, and where is it used?", graph));
        paths.put("/dataset", path("dataset", "What does the data set hold, and how much?", graph));
        paths.put(
                "/.well-known/void",
                path("void", "The same as /dataset, under the name that VoID gives it", graph));
        JsonObject index = Json.object("application/json", TEXT, "text/html", TEXT);
        paths.put("/dumps/", path("dumps", "Which files did the last export write?", index));
        JsonObject file = path("dump", "A file of the last export", Json.object("*/*", TEXT));
        JsonObject name =
                OpenApiParts.parameter(
                        "file", "The name of a file", true, Json.object("type", "string"));
        name.put("in", "path");
        file.get("get").getAsObject().put("parameters", Json.array(List.of(name)));
        paths.put("/dumps/{file}", file);
    }

    private static JsonObject path(String id, String summary, JsonObject content) {
        JsonObject answered = Json.object("description", summary, "content", content);
        JsonObject responses = Json.object("200", answered);
        responses.put("304", Json.object("description", "You have it already."));
        for (String status : List.of("404", "406")) {
            responses.put(status, Json.object("$ref", "#/components/responses/Refused" + status));
        }
        return Json.object(
                "get",
                Json.object(
                        "operationId", id,
                        "summary", summary,
                        "tags", List.of("graph"),
                        "responses", responses));
    }
}
