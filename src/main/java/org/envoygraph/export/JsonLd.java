package org.envoygraph.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * Writes statements that come graph by graph and subject by subject as JSON-LD 1.1, one node at a
 * time, so that a large graph needs no more memory than a small one.
 */
final class JsonLd {
    private final JsonLdContext context;
    private final JsonGenerator json;

    private JsonLd(JsonLdContext context, JsonGenerator json) {
        this.context = context;
        this.json = json;
    }

    /** Writes a document, and gives the number of statements. */
    static long write(OutputStream out, JsonLdContext context, Iterator<Terms> quads)
            throws IOException {
        try (JsonGenerator json = JsonFile.into(out)) {
            json.writeStartObject();
            json.writeFieldName("@context");
            context.write(json);
            json.writeArrayFieldStart("@graph");
            long written = new JsonLd(context, json).graphs(quads);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            return written;
        }
    }

    /** Writes the context alone, as other documents can refer to it. */
    static void writeContext(OutputStream out, JsonLdContext context) throws IOException {
        try (JsonGenerator json = JsonFile.into(out)) {
            json.writeStartObject();
            json.writeFieldName("@context");
            context.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private long graphs(Iterator<Terms> quads) throws IOException {
        long written = 0;
        String graph = "";
        List<Terms> node = new ArrayList<>();
        while (quads.hasNext()) {
            Terms said = quads.next();
            if (!node.isEmpty() && !sameNode(node.get(0), said)) {
                graph = node(node, graph);
                node.clear();
            }
            node.add(said);
            written++;
        }
        if (!node.isEmpty()) {
            graph = node(node, graph);
        }
        endGraph(graph);
        return written;
    }

    private static boolean sameNode(Terms one, Terms other) {
        return one.subject().equals(other.subject()) && one.graph().equals(other.graph());
    }

    private void endGraph(String graph) throws IOException {
        if (!graph.isEmpty()) {
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Writes a node in its graph, which begins if it is another than the one that is open. */
    private String node(List<Terms> node, String open) throws IOException {
        String graph = node.get(0).graph();
        if (!graph.equals(open)) {
            endGraph(open);
            json.writeStartObject();
            json.writeStringField("@id", thing(graph));
            json.writeArrayFieldStart("@graph");
        }
        json.writeStartObject();
        json.writeStringField("@id", thing(node.get(0).subject()));
        properties(node);
        json.writeEndObject();
        return graph;
    }

    private void properties(List<Terms> node) throws IOException {
        int begin = 0;
        for (int end = 1; end <= node.size(); end++) {
            Terms said = node.get(begin);
            if (end == node.size() || !node.get(end).property().equals(said.property())) {
                String property = TermText.value(said.property()).stringValue();
                json.writeFieldName(said.isType() ? "@type" : context.name(property));
                values(node.subList(begin, end), property);
                begin = end;
            }
        }
    }

    private void values(List<Terms> said, String property) throws IOException {
        boolean several = said.size() > 1;
        if (several) {
            json.writeStartArray();
        }
        for (Terms one : said) {
            if (one.isType()) {
                json.writeString(context.name(TermText.value(one.object()).stringValue()));
            } else {
                value(one.object(), context.value(property));
            }
        }
        if (several) {
            json.writeEndArray();
        }
    }

    private String thing(String text) {
        Value thing = TermText.value(text);
        return thing.isIRI() ? context.thing(thing.stringValue()) : text;
    }

    /** Writes what the context does not say of a value. */
    private void value(String value, Optional<String> expected) throws IOException {
        if (TermText.value(value) instanceof Literal literal) {
            literal(literal, expected);
        } else if (expected.equals(Optional.of(JsonLdContext.LINK))) {
            json.writeString(thing(value));
        } else {
            json.writeStartObject();
            json.writeStringField("@id", thing(value));
            json.writeEndObject();
        }
    }

    private void literal(Literal literal, Optional<String> expected) throws IOException {
        Optional<String> language = literal.getLanguage();
        String datatype = literal.getDatatype().stringValue();
        boolean plain = datatype.equals(XSD.STRING.stringValue());
        boolean english = expected.equals(Optional.of(JsonLdContext.ENGLISH));
        boolean same = language.isEmpty() && expected.equals(Optional.of(datatype));
        if (same || plain && expected.isEmpty() || english && language.equals(Optional.of("en"))) {
            json.writeString(literal.getLabel());
            return;
        }
        json.writeStartObject();
        if (language.isPresent()) {
            json.writeStringField("@language", language.get());
        } else if (!plain) {
            json.writeStringField("@type", context.name(datatype));
        }
        json.writeStringField("@value", literal.getLabel());
        json.writeEndObject();
    }
}
