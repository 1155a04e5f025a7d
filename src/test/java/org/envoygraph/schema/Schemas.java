package org.envoygraph.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schemas of {@code data/schema}, and what they find in YAML. */
public final class Schemas {
    static final Path FOLDER = Path.of("data", "schema");
    static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private Schemas() {}

    /** The findings, each with the place in the document; none when the document is valid. */
    public static List<String> findings(String schema, String yaml) {
        JsonSchema read = FACTORY.getSchema(FOLDER.resolve(schema + ".json").toUri());
        return read.validate(tree(yaml)).stream().map(ValidationMessage::toString).toList();
    }

    private static JsonNode tree(String yaml) {
        return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    /** A schema file itself. */
    static JsonNode file(String schema) {
        try {
            return JSON.readTree(Files.readString(FOLDER.resolve(schema + ".json")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
