package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import org.envoygraph.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers of the service against the schemas of the Reconciliation API 0.2 by its makers. */
class ReconciliationSchemasTest {
    private static final String PUBLISHED =
            "https://reconciliation-api.github.io/specs/0.2/schemas/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServedStore served = ServedStore.shipped();

    private static Path folder() {
        return Shared.folder().resolve("real/reconciliation-api/0.2");
    }

    /**
     * As published they do not load: their {@code $schema} is no meta-schema that exists, and how
     * to log in, which we do not have, leads to a schema of Swagger that has the same flaw.
     */
    private static Set<ValidationMessage> findings(String schema, JsonNode answer)
            throws IOException {
        Path schemas = folder().resolve("schemas");
        ObjectNode read = (ObjectNode) JSON.readTree(schemas.resolve(schema + ".json").toFile());
        read.remove("$schema");
        if (read.get("properties") instanceof ObjectNode properties) {
            properties.remove("authentication");
        }
        String local = schemas.toAbsolutePath().toUri().toString();
        return JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V7,
                        builder ->
                                builder.schemaMappers(
                                        mappers -> mappers.mapPrefix(PUBLISHED, local)))
                .getSchema(read)
                .validate(answer);
    }

    private JsonNode answer(String path) throws IOException {
        var answer = served.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "manifest | ''",
                "reconciliation-result-batch | ?queries={\"q0\":{\"query\":\"Kim\"},\"q1\":{\"query\":\"\"}}",
                "suggest-entities-response | /suggest/entity?prefix=ki",
                "suggest-types-response | /suggest/type?prefix=p",
                "suggest-properties-response | /suggest/property?prefix=co",
                "data-extension-property-proposal | /extend/properties?type=Person"
            })
    void everyAnswerIsAsTheSchemaHasIt(String schema, String asked) throws IOException {
        int equals = asked.indexOf("queries=") + 8;
        String path =
                equals > 8
                        ? asked.substring(0, equals) + ServedStore.encoded(asked.substring(equals))
                        : asked;

        assertThat(findings(schema, answer("/reconcile" + path))).isEmpty();
    }

    @Test
    void theColumnsAreAsTheSchemaHasThem() throws IOException {
        String asked =
                """
                {"ids": ["person/sung-kim", "country/china", "person/nobody"],
                 "properties": [{"id": "country"}, {"id": "post"}, {"id": "iso3"}, {"id": "name"}]}
                """;
        JsonNode rows = answer("/reconcile/extend?extend=" + ServedStore.encoded(asked));

        assertThat(findings("data-extension-query", JSON.readTree(asked))).isEmpty();
        assertThat(findings("data-extension-response", rows)).isEmpty();
        assertThat(rows.at("/rows/country~1china/iso3/0/str").asText()).isEqualTo("CHN");
    }

    @ParameterizedTest
    @CsvSource({
        "manifest, manifest/invalid/missing-version.json",
        "reconciliation-result-batch, reconciliation-result-batch/invalid/missing-id.json"
    })
    void aMistakeWouldBeSeen(String schema, String example) throws IOException {
        JsonNode wrong = JSON.readTree(folder().resolve("examples").resolve(example).toFile());

        assertThat(findings(schema, wrong)).isNotEmpty();
    }

    @Test
    void everyQueryOfTheExamplesIsAnswered() throws IOException {
        Path valid = folder().resolve("examples/reconciliation-query-batch/valid");
        for (var file : valid.toFile().listFiles()) {
            String queries = JSON.readTree(file).toString();
            JsonNode answer = answer("/reconcile?queries=" + ServedStore.encoded(queries));

            assertThat(answer.fieldNames())
                    .toIterable()
                    .containsExactlyElementsOf(() -> keys(queries));
            assertThat(findings("reconciliation-result-batch", answer)).isEmpty();
        }
    }

    private static Iterator<String> keys(String queries) {
        try {
            return JSON.readTree(queries).fieldNames();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
