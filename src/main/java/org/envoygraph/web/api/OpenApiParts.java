package org.envoygraph.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonObject;
import org.envoygraph.web.api.Form.Offer;

/** What all paths of the OpenAPI document share. */
final class OpenApiParts {
    private static final JsonObject TEXT = Json.object("type", "string");
    private static final JsonObject TEXTS = Json.object("type", "array", "items", TEXT);
    private static final Map<String, String> REFUSALS =
            Map.of(
                    "400", "A parameter is missing, unknown, repeated, too long or ill-typed.",
                    "404", "There is no such query or suffix.",
                    "406", "None of the forms is accepted.",
                    "503", "The query took too long.");

    private OpenApiParts() {}

    static JsonObject parameter(
            String name, String description, boolean required, JsonObject schema) {
        return Json.object(
                "name", name,
                "in", "query",
                "description", description,
                "required", required,
                "schema", schema);
    }

    static JsonObject catalogue() {
        JsonObject content = new JsonObject();
        for (Offer offer : Offer.CATALOGUE) {
            boolean json = offer.form() == Form.JSON;
            content.put(
                    offer.mediaType(), Json.object("schema", json ? reference("Catalogue") : TEXT));
        }
        JsonObject answered =
                Json.object("description", "The stored queries, by name.", "content", content);
        return Json.object(
                "get",
                Json.object(
                        "operationId",
                        "queries",
                        "summary",
                        "Which stored queries are there?",
                        "responses",
                        Json.object("200", answered, "406", refusal("406"))));
    }

    /** The schema of an answer in a form. */
    static JsonObject content(Form form) {
        return Json.object("schema", form == Form.JSON ? reference("Results") : TEXT);
    }

    static JsonObject headers() {
        return Json.object(
                "ETag", header("Tag of these bytes; send it back in If-None-Match.", TEXT),
                "Link", header("The rows behind (next) and before (prev).", TEXT),
                "X-Total-Count",
                        header(
                                "How many rows there are, on the last page.",
                                Json.object("type", "integer")));
    }

    private static JsonObject header(String description, JsonObject schema) {
        return Json.object("description", description, "schema", schema);
    }

    /** The answers that are none, by status. */
    static Map<String, JsonObject> refusals() {
        Map<String, JsonObject> refusals = new LinkedHashMap<>();
        refusals.put("304", Json.object("description", "You have it already."));
        List.of("400", "404", "406", "503").forEach(s -> refusals.put(s, refusal(s)));
        return refusals;
    }

    private static JsonObject refusal(String status) {
        return Json.object("$ref", "#/components/responses/Refused" + status);
    }

    private static JsonObject reference(String schema) {
        return Json.object("$ref", "#/components/schemas/" + schema);
    }

    static JsonObject components() {
        JsonObject responses = new JsonObject();
        JsonObject problem = Json.object("schema", reference("Problem"));
        List.of("400", "404", "406", "503")
                .forEach(
                        status ->
                                responses.put(
                                        "Refused" + status,
                                        Json.object(
                                                "description",
                                                REFUSALS.get(status),
                                                "content",
                                                Json.object(Refused.MEDIA_TYPE, problem))));
        JsonObject schemas =
                Json.object("Results", results(), "Problem", problem(), "Catalogue", shelf());
        return Json.object("schemas", schemas, "responses", responses);
    }

    /** SPARQL 1.1 Query Results JSON Format. */
    private static JsonObject results() {
        JsonObject term = Json.object("type", TEXT, "value", TEXT, "xml:lang", TEXT);
        term.put("datatype", TEXT);
        JsonObject row =
                Json.object(
                        "type", "object", "additionalProperties", object(term, "type", "value"));
        JsonObject rows = Json.object("type", "array", "items", row);
        return object(
                Json.object(
                        "head", object(Json.object("vars", TEXTS), "vars"),
                        "results", object(Json.object("bindings", rows), "bindings")),
                "head",
                "results");
    }

    /** RFC 9457. */
    private static JsonObject problem() {
        JsonObject error =
                object(
                        Json.object("parameter", TEXT, "detail", TEXT, "expected", TEXT),
                        "parameter",
                        "detail");
        return object(
                Json.object(
                        "type", Json.object("type", "string", "format", "uri"),
                        "title", TEXT,
                        "status", Json.object("type", "integer"),
                        "detail", TEXT,
                        "errors", Json.object("type", "array", "items", error)),
                "type",
                "title",
                "status",
                "detail");
    }

    private static JsonObject shelf() {
        JsonObject truth = Json.object("type", "boolean");
        JsonObject parameter =
                object(
                        Json.object(
                                "name", TEXT,
                                "required", truth,
                                "expected", TEXT,
                                "example", TEXT,
                                "choices", TEXTS),
                        "name");
        JsonObject query =
                object(
                        Json.object(
                                "name", TEXT,
                                "question", TEXT,
                                "description", TEXT,
                                "tags", TEXTS,
                                "address", TEXT,
                                "parameters", Json.object("type", "array", "items", parameter),
                                "columns", TEXTS),
                        "name",
                        "question");
        JsonObject queries = Json.object("type", "array", "items", query);
        return object(Json.object("queries", queries), "queries");
    }

    private static JsonObject object(JsonObject properties, String... required) {
        return Json.object(
                "type", "object", "properties", properties, "required", List.of(required));
    }
}
