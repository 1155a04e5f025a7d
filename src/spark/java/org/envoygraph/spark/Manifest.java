package org.envoygraph.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.envoygraph.imports.FactLines;

/**
 * What the job wrote.
 *
 * @param input the name of the file that was read
 * @param parts by their names
 */
record Manifest(String input, List<Part> parts) {
    private static final String NAME = "manifest.json";

    Manifest {
        parts = List.copyOf(parts);
    }

    /** Records in all parts. */
    long read() {
        return sum(Part::read);
    }

    /** Statements in all parts. */
    long quads() {
        return sum(Part::quads);
    }

    private long sum(ToLongFunction<Part> number) {
        return parts.stream().mapToLong(number).sum();
    }

    void write(Target target) throws IOException {
        try (FSDataOutputStream file = target.files().create(target.unfinished(NAME), true)) {
            write(file);
            file.hsync();
        }
    }

    private void write(OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartObject();
        json.writeStringField("import", FactLines.NAME);
        json.writeStringField("input", input);
        json.writeNumberField("quads", quads());
        json.writeNumberField("read", read());
        json.writeNumberField("refused", sum(Part::refused));
        json.writeArrayFieldStart("parts");
        for (Part part : parts) {
            json.writeStartObject();
            json.writeStringField("file", part.file());
            json.writeNumberField("quads", part.quads());
            json.writeStringField("sha256", part.sha256());
            json.writeNumberField("read", part.read());
            json.writeNumberField("refused", part.refused());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
