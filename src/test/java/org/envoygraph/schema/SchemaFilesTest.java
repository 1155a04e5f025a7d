package org.envoygraph.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.envoygraph.Shipped;
import org.envoygraph.facts.Register;
import org.envoygraph.facts.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaFilesTest {
    /** The schemas that are for curated files; the others are used by these. */
    static final List<String> OF_FILES =
            List.of(
                    "accepted",
                    "article",
                    "countries",
                    "drafts",
                    "expected",
                    "gold",
                    "identifiers",
                    "items",
                    "organizations",
                    "people",
                    "places",
                    "posts",
                    "resolutions",
                    "terms",
                    "topics",
                    "unidentified",
                    "version",
                    "wikidata");

    /** Of a file that a command writes; none is shipped. */
    private static final String WRITTEN = "items";

    private static final Set<String> USED = Set.of("common", "enumerations", WRITTEN);

    static List<Path> curated() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String sub : List.of("articles", "council", "links", "register")) {
            try (Stream<Path> found = Files.list(Path.of("data", sub))) {
                found.sorted().forEach(files::add);
            }
        }
        files.add(Path.of("data", "accepted.yaml"));
        files.add(Path.of("data", "expected.yaml"));
        files.add(Path.of("data", "gold.yaml"));
        files.add(Path.of("data", "version.yaml"));
        return files;
    }

    private static String schemaOf(Path file) {
        return file.startsWith(Path.of("data", "articles"))
                ? "article"
                : file.getFileName().toString().replace(".yaml", "");
    }

    @ParameterizedTest
    @MethodSource("curated")
    void everyShippedFileIsValid(Path file) throws IOException {
        assertThat(Schemas.findings(schemaOf(file), Files.readString(file))).isEmpty();
    }

    @Test
    void everyCuratedFileHasASchemaAndNoSchemaIsLeftOver() throws IOException {
        Set<String> used = new TreeSet<>(USED);
        curated().forEach(file -> used.add(schemaOf(file)));
        Set<String> present = new TreeSet<>();
        try (Stream<Path> files = Files.list(Schemas.FOLDER)) {
            files.forEach(f -> present.add(f.getFileName().toString().replace(".json", "")));
        }
        assertThat(present).isEqualTo(used).containsAll(OF_FILES);
    }

    @Test
    void theEnumerationsAreTheTermsAndTopics() throws IOException {
        Register register = Shipped.facts().register();
        TreeMap<String, Set<String>> terms = new TreeMap<>();
        TreeMap<String, String> definitions = new TreeMap<>();
        for (Scheme scheme : register.schemes()) {
            terms.put(scheme.id(), new TreeSet<>(scheme.ids()));
            definitions.put(scheme.id(), scheme.definition().orElse(""));
        }
        JsonNode lists = Schemas.file("enumerations").at("/$defs");

        assertThat(lists.fieldNames()).toIterable().containsExactlyElementsOf(terms.keySet());
        terms.forEach(
                (scheme, ids) -> {
                    JsonNode list = lists.get(scheme);
                    assertThat(list.get("description").asText()).isEqualTo(definitions.get(scheme));
                    assertThat(list.get("enum"))
                            .as("enum of %s in data/schema/enumerations.json", scheme)
                            .extracting(JsonNode::asText)
                            .containsExactlyElementsOf(ids);
                });
    }

    @Test
    void everyKeyHasADescriptionForTheEditor() {
        for (String schema : OF_FILES) {
            for (JsonNode properties : Schemas.file(schema).findValues("properties")) {
                properties
                        .fields()
                        .forEachRemaining(
                                key ->
                                        assertThat(isDescribed(key.getValue()))
                                                .as(schema + ": " + key.getKey())
                                                .isTrue());
            }
        }
    }

    /** By itself, by what it refers to, or part of a condition that only compares. */
    private static boolean isDescribed(JsonNode key) {
        return List.of("description", "$ref", "const", "enum").stream().anyMatch(key::has);
    }
}
