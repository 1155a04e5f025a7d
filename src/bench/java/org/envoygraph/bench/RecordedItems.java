package org.envoygraph.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.envoygraph.linking.Known;
import org.envoygraph.linking.Name;
import org.envoygraph.web.reconcile.Given;

/**
 * The recorded documents of Wikidata, as far as a reconciliation service needs them: names in six
 * languages, English description, {@code P31} and {@code P27}.
 */
public final class RecordedItems {
    private static final String ARCHIVE =
            "wikidata-json/openrefine-wikibase-test-entities-4589b69.tar.gz";
    private static final List<String> LANGUAGES = List.of("en", "ko", "zh", "ja", "ru", "fr");
    static final String HUMAN = "Q5";
    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordedItems() {}

    /**
     * All documents that have a name.
     *
     * @param folder with {@code wikidata-json}
     */
    public static List<Given> in(Path folder) throws IOException {
        List<Given> items = new ArrayList<>();
        try (TarArchiveInputStream archive =
                new TarArchiveInputStream(
                        new GZIPInputStream(
                                new BufferedInputStream(
                                        Files.newInputStream(folder.resolve(ARCHIVE)))))) {
            for (TarArchiveEntry entry = archive.getNextEntry();
                    entry != null;
                    entry = archive.getNextEntry()) {
                if (entry.getName().endsWith(".json")) {
                    item(JSON.readTree(archive.readAllBytes()), items);
                }
            }
        }
        return items;
    }

    private static void item(JsonNode document, List<Given> items) {
        Map<String, Name> names = names(document);
        if (names.isEmpty()) {
            return;
        }
        List<String> types = new ArrayList<>(values(document, "P31"));
        if (types.contains(HUMAN)) {
            types.add(Known.PERSON);
        }
        Known known =
                new Known(
                        document.path("id").asText(),
                        List.copyOf(names.values()),
                        "",
                        types,
                        values(document, "P27"),
                        List.of(),
                        true);
        items.add(new Given(known, document.at("/descriptions/en/value").asText()));
    }

    private static Map<String, Name> names(JsonNode document) {
        Map<String, Name> names = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            JsonNode label = document.path("labels").path(language).path("value");
            keep(label.asText(""), language, names);
        }
        for (String language : LANGUAGES) {
            for (JsonNode alias : document.path("aliases").path(language)) {
                keep(alias.path("value").asText(""), language, names);
            }
        }
        return names;
    }

    private static void keep(String text, String language, Map<String, Name> names) {
        Name.Kind kind = names.isEmpty() ? Name.Kind.LABEL : Name.Kind.VARIANT;
        if (!text.isBlank()) {
            names.putIfAbsent(text, new Name(text, language, kind));
        }
    }

    /** Items that the best statements name; a deprecated one says nothing. */
    private static List<String> values(JsonNode document, String property) {
        List<String> ids = new ArrayList<>();
        for (JsonNode claim : document.path("claims").path(property)) {
            String id = claim.at("/mainsnak/datavalue/value/id").asText();
            if (!id.isEmpty()
                    && !claim.path("rank").asText().equals("deprecated")
                    && !ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** English names of the items that are the type of another, where they are recorded. */
    public static Map<String, String> types(List<Given> items) {
        Map<String, String> labels = new LinkedHashMap<>();
        items.forEach(item -> labels.put(item.known().id(), item.known().label()));
        Map<String, String> types = new LinkedHashMap<>();
        for (Given item : items) {
            for (String type : item.known().types()) {
                types.put(type, labels.getOrDefault(type, type));
            }
        }
        return types;
    }
}
