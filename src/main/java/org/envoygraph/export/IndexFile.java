package org.envoygraph.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The file {@code index.json}: what a dump is, and what each of its files holds. */
final class IndexFile {
    static final String FILE = "index.json";

    /**
     * A file of data.
     *
     * @param written as it lies in the folder
     * @param count its statements: quads where the format has graphs, otherwise triples
     * @param graph the one graph it holds; nothing when it holds all
     */
    record Entry(WrittenFile written, DumpFormat format, long count, Optional<String> graph) {}

    private IndexFile() {}

    static void write(OutputStream out, Release release, Contents contents, Collection<Entry> files)
            throws IOException {
        try (JsonGenerator json = JsonFile.into(out)) {
            json.writeStartObject();
            head(json, release, contents);
            json.writeArrayFieldStart("files");
            for (Entry file : files) {
                entry(json, file);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void head(JsonGenerator json, Release release, Contents contents)
            throws IOException {
        json.writeStringField("name", release.name());
        json.writeStringField("dataset", release.dataset());
        optional(json, "version", release.version());
        optional(json, "ontologyVersion", contents.ontologyVersion());
        optional(json, "programVersion", release.program());
        optional(json, "date", release.date().map(Object::toString));
        json.writeStringField("licence", release.licence());
        json.writeNumberField("triples", contents.triples());
        json.writeNumberField("quads", contents.quads());
        json.writeStringField("sha256OfSortedNQuads", contents.sha256());
        numbers(json, "subjectsByKind", contents.subjectsByKind());
        numbers(json, "triplesByGraph", contents.triplesByGraph());
    }

    private static void optional(JsonGenerator json, String name, Optional<String> value)
            throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    private static void numbers(JsonGenerator json, String name, Map<String, Long> numbers)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Long> number : numbers.entrySet()) {
            json.writeNumberField(number.getKey(), number.getValue());
        }
        json.writeEndObject();
    }

    private static void entry(JsonGenerator json, Entry file) throws IOException {
        String path = file.written().path();
        json.writeStartObject();
        json.writeStringField("path", path);
        json.writeNumberField("size", file.written().size());
        json.writeStringField("mediaType", file.format().mediaType());
        if (path.endsWith(Dump.GZIP)) {
            json.writeStringField("encoding", "gzip");
        }
        json.writeStringField("sha256", file.written().sha256());
        json.writeNumberField(file.format().hasGraphs() ? "quads" : "triples", file.count());
        optional(json, "graph", file.graph());
        json.writeEndObject();
    }
}
