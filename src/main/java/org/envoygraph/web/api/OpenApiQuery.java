package org.envoygraph.web.api;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.envoygraph.queries.Parameter;
import org.envoygraph.queries.StoredQuery;
import org.envoygraph.web.api.Form.Offer;

/** A stored query as a path of OpenAPI. */
final class OpenApiQuery {
    private static final int MOST_CHARACTERS = 1_000;

    private final StoredQuery query;

    OpenApiQuery(StoredQuery query) {
        this.query = query;
    }

    JsonObject path() {
        JsonObject responses = Json.object("200", answered());
        OpenApiParts.refusals().forEach(responses::put);
        return Json.object(
                "get",
                Json.object(
                        "operationId",
                        query.name(),
                        "summary",
                        query.summary(),
                        "description",
                        query.description(),
                        "tags",
                        query.tags(),
                        "parameters",
                        parameters(),
                        "responses",
                        responses));
    }

    private JsonObject answered() {
        JsonObject content = new JsonObject();
        for (Offer offer : Offer.ANSWER) {
            content.put(offer.mediaType(), OpenApiParts.content(offer.form()));
        }
        return Json.object(
                "description",
                "Columns: " + String.join(", ", query.columns()) + marks(),
                "headers",
                OpenApiParts.headers(),
                "content",
                content);
    }

    private String marks() {
        return query.isMarkedOnRequest()
                ? "; and marks, where withdrawn or uncertain facts are asked for"
                : "";
    }

    private List<JsonObject> parameters() {
        List<JsonObject> parameters = new ArrayList<>();
        query.parameters().forEach(parameter -> parameters.add(json(parameter)));
        JsonObject rows = Json.object("type", "integer", "minimum", 1);
        rows.put("maximum", Json.value(query.parsed().getLimit()));
        parameters.add(OpenApiParts.parameter(Extent.LIMIT, "How many rows at most", false, rows));
        JsonObject before = Json.object("type", "integer", "minimum", 0);
        parameters.add(
                OpenApiParts.parameter(Extent.OFFSET, "How many rows to leave out", false, before));
        JsonObject mark = Json.object("type", "boolean");
        String why = "Whether CSV begins with a byte-order mark, for spreadsheets that need it";
        parameters.add(OpenApiParts.parameter(Extent.MARK, why, false, mark));
        return parameters;
    }

    private static JsonObject json(Parameter parameter) {
        JsonObject json =
                OpenApiParts.parameter(
                        parameter.name(),
                        parameter.expected(),
                        parameter.required(),
                        schema(parameter));
        json.put("example", example(parameter));
        return json;
    }

    private static JsonObject schema(Parameter parameter) {
        JsonObject schema =
                switch (parameter.type()) {
                    case DATE -> Json.object("type", "string", "format", "date");
                    case INTEGER -> Json.object("type", "integer");
                    case BOOLEAN -> Json.object("type", "boolean");
                    case IRI, LANGUAGE, WORDS_IN_LANGUAGE, WORDS ->
                            Json.object("type", "string", "maxLength", MOST_CHARACTERS);
                };
        if (!parameter.choices().isEmpty()) {
            schema.put("enum", Json.array(parameter.choices()));
        }
        return schema;
    }

    private static JsonValue example(Parameter parameter) {
        String example = parameter.example();
        return switch (parameter.type()) {
            case INTEGER -> Json.value(Long.valueOf(example));
            case BOOLEAN -> Json.value(Boolean.valueOf(example));
            case DATE, IRI, LANGUAGE, WORDS_IN_LANGUAGE, WORDS -> Json.value(example);
        };
    }
}
