package org.envoygraph.web.api;

import java.util.List;
import org.apache.jena.atlas.json.JsonObject;
import org.envoygraph.web.api.Form.Offer;

/** The evidence of a fact as a path of OpenAPI. */
final class OpenApiEvidence {
    private OpenApiEvidence() {}

    static JsonObject path() {
        JsonObject fact =
                OpenApiParts.parameter(
                        "fact", "The id of a fact", true, Json.object("type", "string"));
        fact.put("in", "path");
        fact.put("example", "ha-03");
        JsonObject content = new JsonObject();
        for (Offer offer : Offer.ANSWER) {
            content.put(offer.mediaType(), OpenApiParts.content(offer.form()));
        }
        JsonObject responses =
                Json.object(
                        "200",
                        Json.object(
                                "description",
                                "The columns of evidence-of-fact, and state and movedBy.",
                                "content",
                                content));
        OpenApiParts.refusals().forEach(responses::put);
        return Json.object(
                "get",
                Json.object(
                        "operationId",
                        "evidence",
                        "summary",
                        "On which passages does a fact rest, and do they stand in the server's copy?",
                        "tags",
                        List.of("evidence"),
                        "parameters",
                        List.of(fact),
                        "responses",
                        responses));
    }
}
