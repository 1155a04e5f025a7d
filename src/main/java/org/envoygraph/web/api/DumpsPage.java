package org.envoygraph.web.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** The files of the last export for people; what the index tells of them is told too. */
final class DumpsPage {
    private final DumpFolder folder;
    private final Html page = Html.page("Dumps");
    private final Map<String, JsonObject> told = new HashMap<>();

    DumpsPage(DumpFolder folder, List<String> names) throws IOException {
        this.folder = folder;
        page.element(
                "p",
                "The whole graph as files: the last export, which may be older than the"
                        + " graph that is served. The same facts make the same bytes.");
        index().ifPresent(this::head);
        page.open("div", "class", "wide").open("table").open("tr");
        List.of("File", "Media type", "Bytes", "Statements", "SHA-256")
                .forEach(column -> page.element("th", column));
        page.close("tr");
        for (String name : names) {
            Optional<Path> file = folder.find(name);
            if (file.isPresent()) {
                row(name, file.get());
            }
        }
        page.close("table").close("div");
    }

    byte[] bytes() {
        return page.bytes();
    }

    /** Nothing where there is no index, or none that can be read. */
    private Optional<JsonObject> index() throws IOException {
        Optional<Path> file = folder.find(DumpFolder.INDEX);
        try {
            return file.isEmpty()
                    ? Optional.empty()
                    : Optional.of(JSON.parse(Files.readString(file.get())));
        } catch (JsonException someoneElsesFile) {
            return Optional.empty();
        }
    }

    private void head(JsonObject index) {
        page.open("dl");
        value("Version", text(index, "version"));
        value("Latest day", text(index, "date"));
        value("Licence", text(index, "licence"));
        page.close("dl");
        JsonValue files = index.get("files");
        if (files != null && files.isArray()) {
            files.getAsArray().stream()
                    .filter(JsonValue::isObject)
                    .map(JsonValue::getAsObject)
                    .forEach(file -> told.put(text(file, "path"), file));
        }
    }

    private void value(String name, String value) {
        if (!value.isEmpty()) {
            page.element("dt", name).element("dd", value);
        }
    }

    private void row(String name, Path file) throws IOException {
        JsonObject known = told.getOrDefault(name, new JsonObject());
        String quads = text(known, "quads");
        page.open("tr")
                .open("td")
                .element("a", name, "href", "/dumps/" + name)
                .close("td")
                .element("td", DumpsApi.mediaType(name))
                .element("td", grouped(Files.size(file)), "class", "number")
                .element("td", quads.isEmpty() ? text(known, "triples") : quads, "class", "number")
                .element("td", HexFormat.of().formatHex(folder.digest(file)), "class", "digest")
                .close("tr");
    }

    private static String text(JsonObject object, String key) {
        JsonValue value = object.get(key);
        if (value == null) {
            return "";
        }
        return value.isNumber()
                ? grouped(value.getAsNumber().value().longValue())
                : value.isString() ? value.getAsString().value() : "";
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
