package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Set;
import org.envoygraph.queries.Parameter;
import org.envoygraph.queries.StoredQuery;
import org.junit.jupiter.api.Test;

/** The document against the schema of OpenAPI 3.1 by its makers, and against the server. */
class OpenApiTest {
    private static final Path OPENAPI = Path.of("src/test/resources/openapi/schema-3.1.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final ServedStore served = ServedStore.shipped();

    private JsonNode document() throws IOException {
        return JSON.readTree(served.get("/openapi.json").body());
    }

    private static Set<ValidationMessage> findings(JsonNode document) {
        return SCHEMAS.getSchema(OPENAPI.toAbsolutePath().toUri()).validate(document);
    }

    @Test
    void theDocumentIsValid() throws IOException {
        assertThat(findings(document())).isEmpty();
    }

    @Test
    void ontologyDescriptionAndDumpsAreToldAndAnswerInEveryFormThatIsTold() throws IOException {
        for (String path : Set.of("/ns", "/dataset", "/.well-known/void", "/dumps/")) {
            JsonNode content = document().get("paths").get(path).at("/get/responses/200/content");
            assertThat(content.size()).as(path).isPositive();
            for (var types = content.fieldNames(); types.hasNext(); ) {
                String type = types.next();
                var request = HttpRequest.newBuilder(served.at(path)).header("Accept", type);
                if (!type.equals("application/json")) {
                    assertThat(served.send(request).statusCode()).as(path + type).isEqualTo(200);
                }
            }
        }
    }

    @Test
    void aMistakeInItWouldBeSeen() throws IOException {
        JsonNode wrong = document();
        ((ObjectNode) wrong.at("/paths/~1api~1queries~1test-words/get/parameters/0"))
                .put("in", "body");

        assertThat(findings(wrong)).isNotEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        JsonNode document = document();

        for (String to : document.findValuesAsText("$ref")) {
            assertThat(document.at(to.substring(1)).isMissingNode()).as(to).isFalse();
        }
    }

    @Test
    void everyParameterOfEveryQueryIsTold() throws IOException {
        JsonNode document = document();

        for (StoredQuery query : ServedStore.shippedShelf().queries()) {
            JsonNode get = document.at("/paths/~1api~1queries~1" + query.name() + "/get");
            assertThat(get.get("summary").asText()).isEqualTo(query.summary());
            for (int i = 0; i < query.parameters().size(); i++) {
                Parameter parameter = query.parameters().get(i);
                JsonNode told = get.get("parameters").get(i);
                assertThat(told.get("name").asText()).isEqualTo(parameter.name());
                assertThat(told.get("required").asBoolean()).isEqualTo(parameter.required());
                assertThat(told.get("example").asText()).isEqualTo(parameter.example());
                JsonSchema schema = SCHEMAS.getSchema(told.get("schema"));
                assertThat(schema.validate(told.get("example"))).as(told.toString()).isEmpty();
            }
        }
    }

    @Test
    void theServerAnswersInEveryFormThatIsTold() throws IOException {
        JsonNode answered =
                document().at("/paths/~1api~1queries~1test-evidence/get/responses/200/content");

        assertThat(answered.size()).isEqualTo(6);
        for (var types = answered.fieldNames(); types.hasNext(); ) {
            String type = types.next();
            var answer =
                    served.send(
                            HttpRequest.newBuilder(
                                            served.at("/api/queries/test-evidence?fact=kd-03"))
                                    .header("Accept", type));
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        }
    }

    @Test
    void anAnswerAndAProblemAreAsTold() throws IOException {
        JsonNode schemas = document().at("/components/schemas");
        String votes = served.get("/api/queries/test-votes?limit=3").body();
        String problem = served.get("/api/queries/test-votes?limit=x&country=y").body();
        String shelf = served.get("/api/queries").body();

        assertThat(SCHEMAS.getSchema(schemas.get("Results")).validate(JSON.readTree(votes)))
                .isEmpty();
        assertThat(SCHEMAS.getSchema(schemas.get("Problem")).validate(JSON.readTree(problem)))
                .isEmpty();
        assertThat(SCHEMAS.getSchema(schemas.get("Catalogue")).validate(JSON.readTree(shelf)))
                .isEmpty();
        assertThat(SCHEMAS.getSchema(schemas.get("Results")).validate(JSON.readTree(problem)))
                .isNotEmpty();
    }
}
